/** Longer than any name, in UTF-16 units: what is looked at again with what follows. */
export const OVERLAP = 80;

/** UTF-16 units that are looked at in one go: a fraction of a millisecond. */
export const LENGTH = 8000;

/**
 * With more elements than this, a page's text is read in pieces of some of them: to make one string
 * of a megabyte takes twice as long as of its parts, since its memory must first be asked of the
 * system. With fewer, to hand over an element takes longer than that.
 */
export const MANY_ELEMENTS = 4096;
export const ELEMENTS = 128;

/** A name's parts lie in so many texts at most, white space between its elements among them. */
export const PARTS = 4;

/** Our share of the main thread at a time, in ms: a third of a frame at 60 Hz. */
export const SLICE = 5;

/** The same for what is new in a page that changes: with what comes on top, no turn is over 5. */
export const NEWS = 3;

/**
 * We rest this many times as long as we read: at most 2 % of the main thread is ours, with what it
 * takes to hear of changes.
 */
export const REST = 59;

/** No rest is longer (ms): what takes that long to read is not met twice. */
export const LONGEST_REST = 2000;

/**
 * How long we wait for an idle browser, in ms. Chromium believes itself busy after a click until the
 * next frame, which may never come: without this, what a click brought stayed unread.
 */
export const IDLE_WITHIN = 500;

/** With more changes than this waiting, reading the whole page anew is cheaper than each of them. */
export const MANY_CHANGES = 5000;

/** How often, and after how many ms, to ask again where nobody answers: the worker may be starting. */
export const TRIES = 3;
export const RETRY_DELAY = 1000;

/** The platform's own: `NodeFilter`, `Node.DOCUMENT_POSITION_PRECEDING`, `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE`. */
export const SHOW_TEXT = 4;
export const SHOW_TEXT_AND_ELEMENT = 5;
export const PRECEDING = 2;
export const SNAPSHOT = 7;
