/**
 * The format of what is made of a story's file. It counts up when a lexicon, the keys or a pack is
 * written down in another way: what was stored under another number is made anew from the file.
 */
export const ENGINE = 1;
