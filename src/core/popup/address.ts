import * as v from 'valibot';
import { topicIdSchema } from '../settings/Settings';

/** The popup's tabs, in their order. */
export const POPUP_VIEWS = ['story', 'page', 'timeline', 'sources'] as const;
export type PopupView = (typeof POPUP_VIEWS)[number];

/**
 * What the popup shows, as far as its address says so. It is opened as a page too: where the browser
 * does not open popups by itself, and from links to an event.
 */
export interface PopupAddress {
  /** `null` where the address leaves it open. */
  readonly view: PopupView | null;
  /** The id of the tab that it is about; `null` for the one in front. */
  readonly tab: number | null;
  /** The id of the topic whose events are shown. */
  readonly topic: string | null;
  /** The id of the event that is opened. */
  readonly event: string | null;
}

const addressSchema = v.object({
  view: v.fallback(v.nullable(v.picklist(POPUP_VIEWS)), null),
  tab: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^\d{1,10}$/), v.transform(Number))), null),
  topic: v.fallback(v.nullable(topicIdSchema), null),
  // Events and topics are called by ids of the same kind.
  event: v.fallback(v.nullable(topicIdSchema), null),
});

/**
 * Reads an address. Total: what it does not know, or what is no id, counts as not given. An event
 * or a topic without a view means the timeline.
 *
 * @param search `?tab=7&topic=pence`, as `location.search` has it
 * @param hash `#T12`, as `location.hash` has it: an event
 */
export function parseAddress(search: string, hash: string): PopupAddress {
  const fields = new Map(
    search
      .replace(/^\?/, '')
      .split('&')
      .map((pair): [string, string] => {
        const [name = '', value = ''] = pair.split('=');
        return [name, value];
      }),
  );
  const given = (name: string): string | null => fields.get(name) ?? null;
  const event = hash.length > 1 ? hash.slice(1) : given('event');
  const read = v.parse(addressSchema, {
    view: given('view'),
    tab: given('tab'),
    topic: given('topic'),
    event,
  });
  const isInTime = read.event !== null || read.topic !== null;
  return { ...read, view: read.view ?? (isInTime ? 'timeline' : null) };
}

/** Writes an address, so that `parseAddress` reads the same from it: `?topic=pence#T12`. */
export function formatAddress({ view, tab, topic, event }: PopupAddress): string {
  const isInTime = event !== null || topic !== null;
  const fields = [
    ['view', view === 'timeline' && isInTime ? null : view],
    ['tab', tab],
    ['topic', topic],
  ] as const;
  const given = fields.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
  const search = given.length === 0 ? '' : `?${given.join('&')}`;
  return `${search}${event === null ? '' : `#${event}`}`;
}
