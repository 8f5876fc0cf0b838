import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Where the focus goes when a button gives way to a question and comes back after it: the button that had
 * it is gone each time.
 *
 * @returns for the harmless answer, and for the button that asks
 */
export function useAsking(isAsking: boolean): {
  readonly keep: Ref<HTMLButtonElement>;
  readonly start: Ref<HTMLButtonElement>;
} {
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) start.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return { keep, start };
}
