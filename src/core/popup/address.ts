import * as v from 'valibot';
import { fullId, splitId } from '../pack/fullId';
import { ownIdSchema, storyIdSchema } from '../settings/Settings';

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
  /** The id of the story that it shows; `null` where the address leaves it open. */
  readonly story: string | null;
  /** The topic whose events are shown, by its id in the story. */
  readonly topic: string | null;
  /** The event that is opened, by its id in the story. */
  readonly event: string | null;
}

const addressSchema = v.object({
  view: v.fallback(v.nullable(v.picklist(POPUP_VIEWS)), null),
  tab: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^\d{1,10}$/), v.transform(Number))), null),
  story: v.fallback(v.nullable(storyIdSchema), null),
  topic: v.fallback(v.nullable(ownIdSchema), null),
  event: v.fallback(v.nullable(ownIdSchema), null),
});

/**
 * Reads an address. Total: what it does not know, or what is no id, counts as not given. An event
 * or a topic without a view means the timeline. Without its story, as links had it when there was
 * one, the story is left open.
 *
 * @param search `?tab=7&topic=ferry/storm`, as `location.search` has it
 * @param hash `#ferry/T12`, as `location.hash` has it: an event
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
  const event = splitId(hash.length > 1 ? hash.slice(1) : (given('event') ?? ''));
  const topic = splitId(given('topic') ?? '');
  const story = event.pack || topic.pack || given('story');
  const read = v.parse(addressSchema, {
    view: given('view'),
    tab: given('tab'),
    story,
    // Of two stories it shows one.
    topic: topic.pack === '' || topic.pack === story ? topic.id : null,
    event: event.id,
  });
  const isInTime = read.event !== null || read.topic !== null;
  return { ...read, view: read.view ?? (isInTime ? 'timeline' : null) };
}

/** Writes an address, so that `parseAddress` reads the same from it: `?topic=ferry/storm#ferry/T12`. */
export function formatAddress({ view, tab, story, topic, event }: PopupAddress): string {
  const isInTime = event !== null || topic !== null;
  const called = (id: string): string => (story === null ? id : fullId(story, id));
  const fields = [
    ['view', view === 'timeline' && isInTime ? null : view],
    ['tab', tab],
    ['story', isInTime ? null : story],
    ['topic', topic === null ? null : called(topic)],
  ] as const;
  const given = fields.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
  const search = given.length === 0 ? '' : `?${given.join('&')}`;
  return `${search}${event === null ? '' : `#${called(event)}`}`;
}
