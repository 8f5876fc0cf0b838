import type { ComponentChildren } from 'preact';
import { useUniqueId } from '../ui/useUniqueId';

interface Props {
  /** Where links lead to it. */
  readonly id?: string;
  readonly title: string;
  /** What stands on the other side of the title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of the page, under its title. */
export function Section({ id, title, aside, children }: Props) {
  const titleId = useUniqueId();
  return (
    <section class="section" id={id} aria-labelledby={titleId}>
      <div class="section-head">
        <h2 id={titleId}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
