import { find } from '../../../src/core/detect/find';
import { type NamePlace, PageView } from '../../../src/core/detect/PageView';
import { takeAll } from '../../../src/core/detect/Steps';
import type { Lexicon } from '../../../src/core/names/Lexicon';

/** A page of these paragraphs, sorted by what a lexicon knows. */
export function viewOf(paragraphs: readonly string[], lexicon: Lexicon): PageView {
  const blocks = paragraphs.map((text) => ({
    block: { text, kind: 'paragraph' as const, lang: 'en' },
    candidates: find(text, lexicon),
  }));
  const view = new PageView();
  takeAll(view.read({ lang: 'en', title: '', blocks }, lexicon));
  return view;
}

/** The first name with these letters in a block; a test that has none of them is wrong. */
export function nameIn(view: PageView, text: string, block = 0): NamePlace {
  const found = view.names.find((name) => name.block === block && view.textOf(name) === text);
  if (!found) throw new Error(`No “${text}” in paragraph ${block}`);
  return found;
}
