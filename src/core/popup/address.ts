import * as v from 'valibot';
import { id } from '../pack/fields';

/** The popup's tabs, in their order. */
export const VIEWS = ['page', 'timeline', 'sources'] as const;
export type View = (typeof VIEWS)[number];

/** What the popup is to show, as its own address says it. */
export interface Address {
  /** The browser's tab that it is about, where that is not the one in front. */
  readonly tabId: number | null;
  /** The topic that the timeline is to start with. */
  readonly topic: string | null;
  /** `null` where the address does not say. */
  readonly view: View | null;
  /** The event that is to be open. */
  readonly event: string | null;
}

/** Before a view's name: ids of events hold no slash, so neither is taken for the other. */
const SLASH = '/';

const tabIdSchema = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));
const viewSchema = v.picklist(VIEWS);

const parsed = <Value>(
  schema: v.GenericSchema<unknown, Value>,
  value: string | null,
): Value | null => {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
};

/**
 * Reads `popup.html?tab=3&topic=pence#T12`: a hash is an event's id, or `#/sources`. What cannot be
 * read is as if it were not there.
 *
 * @param url as `location` has it: `search` and `hash` with their marks
 */
export function parseAddress(url: { readonly search: string; readonly hash: string }): Address {
  const parameters = query(url.search);
  const hash = url.hash.slice(1);
  const topic = parsed(id, parameters.get('topic') ?? null);
  const event = parsed(id, hash);
  const named = hash.startsWith(SLASH) ? parsed(viewSchema, hash.slice(1)) : null;
  return {
    tabId: parsed(tabIdSchema, parameters.get('tab') ?? null),
    topic,
    view: named ?? (event === null && topic === null ? null : 'timeline'),
    event,
  };
}

/** The hash for a view and, in the timeline, the event that is open: `#T12`, `#/sources`. */
export const formatHash = (view: View, event: string | null): string =>
  view === 'timeline' && event !== null ? `#${event}` : `#${SLASH}${view}`;

/** Parameters by name; `URLSearchParams` is none of the language's own. */
function query(search: string): ReadonlyMap<string, string> {
  return new Map(
    search
      .slice(1)
      .split('&')
      .flatMap((pair) => {
        const [name = '', value = ''] = pair.split('=');
        try {
          return [[name, decodeURIComponent(value)] as const];
        } catch {
          return [];
        }
      }),
  );
}
