import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** Why there is nothing to list, and the way on. */
export const Notice = ({ title, text, children }: Props) => (
  <section class="notice">
    <h2>{title}</h2>
    <p>{text}</p>
    {children}
  </section>
);
