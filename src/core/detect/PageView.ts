import type { Lexicon, LexiconName } from '../names/Lexicon';
import type { Block } from './Block';
import type { Candidate } from './Candidate';
import { find } from './find';
import { type Place, Places } from './Places';
import { endsStep, type Steps } from './Steps';

/** A block with what `find` found in it. */
export interface ReadBlock {
  readonly block: Block;
  readonly candidates: readonly Candidate[];
}

/** A page as far as it was read. It may be resolved again whenever blocks were added. */
export interface Page {
  /** BCP 47 tag of the document; empty where it does not say. */
  readonly lang: string;
  /** The document's title: it is evidence, and holds no mentions. */
  readonly title: string;
  readonly blocks: readonly ReadBlock[];
}

/** Where the page's title stands: before all blocks. */
export const TITLE = -1;

/** A candidate that is a name, with its rule. */
export interface NamePlace extends Place {
  readonly rule: LexiconName;
  readonly candidate: Candidate;
}

/** All candidates of a page, sorted by what they are. */
export class PageView {
  readonly names: NamePlace[] = [];
  readonly #blocks = new Map<number, Block>();
  readonly #words = new Map<string, Places<Place>>();
  readonly #different = new Map<string, number>();

  /** Reads all candidates. */
  *read(page: Page, lexicon: Lexicon): Steps<void> {
    const title: Block = { text: page.title, kind: 'heading', lang: page.lang };
    yield* this.#read(TITLE, title, find(page.title, lexicon), page, lexicon);
    let count = 0;
    for (const { block, candidates } of page.blocks) {
      yield* this.#read(count, block, candidates, page, lexicon);
      count += 1;
      if (endsStep(count)) yield;
    }
  }

  /** The words of a list on the page. */
  words(list: string): Places<Place> {
    const known = this.#words.get(list);
    if (known) return known;
    const places = new Places<Place>();
    this.#words.set(list, places);
    return places;
  }

  /** The text of a block. */
  text(block: number): string {
    return this.#blocks.get(block)?.text ?? '';
  }

  isHeading(block: number): boolean {
    return this.#blocks.get(block)?.kind === 'heading';
  }

  textOf({ block, start, end }: Place): string {
    return this.text(block).slice(start, end);
  }

  /** How many different words of a list are on the page. */
  different(list: string): number {
    const known = this.#different.get(list);
    if (known !== undefined) return known;
    const words = new Set([...this.words(list)].map((word) => this.textOf(word).toLowerCase()));
    this.#different.set(list, words.size);
    return words.size;
  }

  *#read(
    at: number,
    block: Block,
    candidates: readonly Candidate[],
    page: Page,
    { names, neighbours }: Lexicon,
  ): Steps<void> {
    this.#blocks.set(at, block);
    const [language = ''] = (block.lang || page.lang).toLowerCase().split('-');
    let count = 0;
    for (const found of candidates) {
      count += 1;
      if (endsStep(count)) yield;
      const candidate = inLanguage(found, language, neighbours);
      const rule = names[candidate.name];
      if (!rule || (rule.languages && !rule.languages.includes(language))) continue;
      const { start, end } = candidate;
      if (rule.kind === 'word') this.words(rule.id).add({ block: at, start, end });
      else this.names.push({ block: at, start, end, rule, candidate });
    }
  }
}

/** There "der Republikaner Lind" is no first name; first names are told by lists alone. */
const NOUNS_HAVE_CAPITALS = new Set(['de', 'lb']);

/** A candidate without what only another language's words have against it. */
function inLanguage(
  candidate: Candidate,
  language: string,
  neighbours: Lexicon['neighbours'],
): Candidate {
  const { other, ...rest } = candidate;
  if (other?.mayBeNoun && NOUNS_HAVE_CAPITALS.has(language)) return rest;
  const languages = other?.list === undefined ? undefined : neighbours[other.list]?.languages;
  const counts = languages === undefined || language === '' || languages.includes(language);
  return counts ? candidate : rest;
}
