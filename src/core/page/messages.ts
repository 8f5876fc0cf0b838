import type { DecidedPage, PageToDecide } from '../detect/decidePage';
import type { StoryStarts } from '../names/StoryStarts';
import type { TopicCard } from '../story/topicCard';
import type { FrameSettings } from './FrameSettings';
import type { HighlightNames } from './highlightNames';
import type { AddedShelf, ImportedTexts } from './ImportedTexts';

/**
 * The contract of one-shot messages: a map for each direction, from a call's name to what is sent
 * with it and what comes back. Types only, since each script that sends or hears one has them;
 * `parseMessage` reads what is sent, `parseAnswer` what comes back.
 */

/** A call that says all by its name. */
type Nothing = Readonly<Record<never, never>>;

/** What became of a change: `null` when it is stored, else why it could not be. */
export type Saved = { readonly failed: string } | null;

/** So many keys at most are asked for in one go. */
export const MOST_KEYS = 5000;

/** Of which stories a reader wants to know what they are found by. */
interface StartsWanted {
  readonly keys: readonly number[] | null;
  readonly known: readonly string[];
}

/** A page in which names may stand. */
interface Undecided {
  readonly page: PageToDecide;
  /** The ids of the packs that may be named. */
  readonly packs: readonly string[];
  /** What the visitor does not want: ids of stories, and full ids of topics. */
  readonly off: readonly string[];
}

/** What a page's scripts ask of the background. */
export interface BackgroundCalls {
  /**
   * The sentinel saw what could be a trigger's name: may the reader come in? `null` when it is on
   * its way, else in how many ms to ask again; with 0 not before being told to.
   */
  wake: { readonly request: Nothing; readonly answer: number | null };
  /** What do the settings say of this frame? `null` while nobody knows, since they cannot be read. */
  settings: { readonly request: Nothing; readonly answer: FrameSettings | null };
  /**
   * What is to be looked for? In the stories that have one of these keys (numbers, see core/text/keyHash),
   * without those `known` there (ids of packs); in all that come with us where there are no `keys`.
   */
  readStarts: { readonly request: StartsWanted; readonly answer: readonly StoryStarts[] };
  /** Which of the names in this are mentions? */
  decide: { readonly request: Undecided; readonly answer: DecidedPage };
  /** Somebody is there and a mark is: bring in the script that shows cards. */
  injectCard: { readonly request: Nothing; readonly answer: null };
  /** A card is wanted: what does it say? `null` where no story has this topic (a full id). */
  readTopic: { readonly request: { readonly topic: string }; readonly answer: TopicCard | null };
  /** The mentions in this frame have changed: the tab's badge may have to. */
  changed: { readonly request: Nothing; readonly answer: null };
  /** Put the rules that draw our highlights into this frame's document, or take them out again. */
  drawMarks: {
    readonly request: { readonly on: boolean; readonly names: HighlightNames };
    readonly answer: null;
  };
  /** Show the whole timeline, at `topic` (a full id) if one is given. */
  openTimeline: { readonly request: { readonly topic: string | null }; readonly answer: null };
  /** Switch Sidelight off at the site of this tab. */
  switchOffSite: { readonly request: Nothing; readonly answer: Saved };
  /** The same for an hour. */
  snoozeSite: { readonly request: Nothing; readonly answer: Saved };
  /** Switch Sidelight off on every site. */
  pause: { readonly request: Nothing; readonly answer: Saved };
  /** Switch it on again at the site of this tab, whatever keeps it off there. */
  switchOn: { readonly request: Nothing; readonly answer: Saved };
  openOptions: { readonly request: Nothing; readonly answer: null };
  /** A page of ours has added, updated or removed a story: open pages follow. */
  storiesChanged: { readonly request: Nothing; readonly answer: null };
  /**
   * What stories were added? Asked by pages of ours in private windows, where the browser gives them a
   * database of their own; `null` for anybody else, or where they cannot be read.
   */
  readImported: { readonly request: Nothing; readonly answer: ImportedTexts | null };
  /** What else is known of them? Asked and answered as the texts are. */
  readShelf: { readonly request: Nothing; readonly answer: AddedShelf | null };
  /** Leave nothing of any story that was added. Asked as the texts are. */
  eraseImported: { readonly request: Nothing; readonly answer: Saved };
}

/** What a page's scripts tell the popup, as long as it is open. */
export interface PopupCalls {
  /** What the popup was told of this frame has changed: `true` comes from who lists it. */
  found: { readonly request: Nothing; readonly answer: true };
}

type Calls = BackgroundCalls & PopupCalls;

export type Call = keyof Calls;

/** The calls that switch Sidelight off. */
export type SwitchOffCall = 'switchOffSite' | 'snoozeSite' | 'pause';

/** A call as it is sent. */
export type Message<Name extends Call = Call> = {
  [One in Name]: { readonly call: One } & Calls[One]['request'];
}[Name];

/** What comes back for each call. */
export type Answers = { readonly [Name in Call]: Calls[Name]['answer'] };
