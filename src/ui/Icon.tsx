/** Drawn on 16 × 16 px, in the colour of the text around. */
const PATHS = {
  back: 'M13 8H3.5M7.5 3.5 3 8l4.5 4.5',
  check: 'M3 8.5 6.5 12 13 4.5',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  down: 'M4 6l4 4 4-4',
  forward: 'M3 8h9.5M8.5 3.5 13 8l-4.5 4.5',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 7.3v3.6M8 5v.2',
  more: 'M3.2 8h.01M8 8h.01M12.8 8h.01',
  pin: 'M8 10.5V15M4 10.5h8c0-2-1.2-3-2-3.4V2.5H6v4.6c-.8.4-2 1.4-2 3.4ZM5 2.5h6',
  search: 'M7 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9ZM10.4 10.4l3.4 3.4',
};

export type IconName = keyof typeof PATHS;

/** A small picture beside, or instead of, words that say the same; unheard. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
