import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** What explains it; `false` for nothing. */
  readonly text: string | false;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** Why there is nothing to list, and the way on. */
export const Notice = ({ title, text, children }: Props) => (
  <section class="notice">
    <h3>{title}</h3>
    {text !== false && <p>{text}</p>}
    {children}
  </section>
);
