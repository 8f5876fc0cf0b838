/** Longer than any name, in UTF-16 units: what is looked at again with what follows. */
export const OVERLAP = 80;

/**
 * UTF-16 units that are looked at in one go: a fraction of a millisecond. Larger strings lie in
 * memory that is asked of the system for each of them, which takes longer than to fill it.
 */
export const LENGTH = 8000;

/** Elements whose text is read in one go, for the same reason: 256 took several times as long in all. */
export const ELEMENTS = 64;

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
export const PAUSE = 1000;

/** Longer timers (ms) may overflow and fire at once; the answer after 11 days is the same. */
export const LONGEST_TIMER = 1e9;

/** `NodeFilter.SHOW_ELEMENT`, `NodeFilter.SHOW_TEXT`, `Node.DOCUMENT_POSITION_PRECEDING`. */
export const SHOW_ELEMENT = 1;
export const SHOW_TEXT = 4;
export const PRECEDING = 2;
