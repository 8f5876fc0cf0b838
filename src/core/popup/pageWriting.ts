import type { Writing } from '../names/nameScripts';

/** Scripts as `Intl.Locale` calls them, by how names are written in them. */
const WRITING_OF: Readonly<Record<string, Writing>> = {
  Latn: 'Latn',
  Cyrl: 'Cyrl',
  Kore: 'Hang',
  Jpan: 'Kana',
  Hans: 'Hani',
  Hant: 'Hani',
};

/**
 * Languages in Latin letters that spell foreign names their own way or put endings to them (Maiks
 * Penss, Pence’a): that a name was not found there says little. Not complete; a language that is
 * missing makes the popup list a name that the page has in another form.
 */
const RESPELLING: ReadonlySet<string> = new Set(
  'az bs cs et fi hr hu la lt lv pl sk sl sq sr tk tr uz'.split(' '),
);

/**
 * How names are written on a page in `lang` (BCP 47); `null` where that cannot be told, or says
 * little. Never throws: pages state all sorts of things.
 */
export function pageWriting(lang: string): Writing | null {
  try {
    const { language, script } = new Intl.Locale(lang.trim()).maximize();
    if (RESPELLING.has(language)) return null;
    return WRITING_OF[script ?? ''] ?? null;
  } catch {
    return null;
  }
}
