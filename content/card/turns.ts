/** Which topic's card is shown, and which ones it was turned over from. */
export interface Turns {
  readonly topic: string;
  /** The latest last; never the topic itself. */
  readonly before: readonly string[];
}

export type Turn =
  | { readonly do: 'turn'; readonly to: string }
  /** Another story's card takes its place, as if the card had been opened on it. */
  | { readonly do: 'switch'; readonly to: string }
  | { readonly do: 'back' };

/** A card that was just firstTurn. */
export const firstTurn = (topic: string): Turns => ({ topic, before: [] });

/** What is shown after a turn. Turning to a topic on the way here goes back to it instead. */
export function turn(state: Turns, event: Turn): Turns {
  const { topic, before } = state;
  if (event.do === 'back') {
    const last = before.at(-1);
    return last === undefined ? state : { topic: last, before: before.slice(0, -1) };
  }
  if (event.do === 'switch') return firstTurn(event.to);
  if (event.to === topic) return state;
  const known = before.indexOf(event.to);
  return { topic: event.to, before: known === -1 ? [...before, topic] : before.slice(0, known) };
}
