import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id that no other element of the document has. Preact's own `useId` gives what is mounted later
 * in a page ids that are taken already: the name of another element was read out.
 */
export function useUniqueId(): string {
  const [id] = useState(() => {
    last += 1;
    return `sidelight-${last}`;
  });
  return id;
}
