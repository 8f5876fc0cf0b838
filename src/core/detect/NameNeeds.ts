import type { Need } from '../names/namesSchema';
import type { Because } from './Mention';
import type { NamePlace, PageView } from './PageView';
import type { Place, Places } from './Places';
import type { ResolvedNames } from './ResolvedNames';
import { sentenceAt } from './sentences';

/** What names ask of the page around them, and whether it is there. */
export class NameNeeds {
  readonly #view: PageView;
  readonly #resolved: ResolvedNames;

  /** @param resolved what may be a need of other names; it grows meanwhile */
  constructor(view: PageView, resolved: ResolvedNames) {
    this.#view = view;
    this.#resolved = resolved;
  }

  /** Whether words near a name say that it is none. */
  isRuledOutAround(name: NamePlace): boolean {
    const around = name.rule.unless?.around;
    if (!around) return false;
    const { words, within, unlessNear } = around;
    if (this.#view.words(words).size === 0) return false;
    // What goes before sets the scene; a sentence after the name's may be about something else.
    const { end } = sentenceAt(this.#view.text(name.block), name.start);
    const near = { ...name, start: name.start - within, end: Math.min(name.end + within, end) };
    if (!this.#view.words(words).within(near)) return false;
    return !unlessNear || !this.#view.words(unlessNear).near(name, within);
  }

  /** What meets a need of a name, if anything does. */
  meets(name: NamePlace, need: Need): Because | undefined {
    if ('named' in need) {
      const leading = this.#resolved.leadingOf(name.rule.topic);
      return this.#because('mention', this.#placed(leading, name, need.named));
    }
    if ('topic' in need) {
      return this.#because(
        'mention',
        this.#placed(this.#resolved.of(need.topic), name, need.within),
      );
    }
    if (this.#isAgainst(name, need.within)) return undefined;
    const words = this.#view.words(need.words);
    if (need.within === 'page' && this.#view.different(need.words) < (need.different ?? 1)) {
      return undefined;
    }
    return this.#because('word', this.#placed(words, name, need.within));
  }

  /** Whether words, as of money, make those that speak for the name count nothing there. */
  #isAgainst(name: NamePlace, within: 'page' | 'block' | number): boolean {
    const against = name.rule.unless?.page;
    const isThere = (list: string): boolean => {
      const words = this.#view.words(list);
      return within === 'page' ? words.size > 0 : words.inBlock(name.block) !== undefined;
    };
    return against?.some(isThere) === true;
  }

  #because(kind: Because['kind'], place: Place | undefined): Because | undefined {
    return place && this.at(kind, place);
  }

  /** A place as what decided. */
  at(kind: Because['kind'], place: Place): Because {
    return { kind, block: place.block, text: this.#view.textOf(place) };
  }

  #placed<Item extends Place>(
    places: Places<Item>,
    name: NamePlace,
    within: 'page' | 'block' | number,
  ): Item | undefined {
    if (within === 'page') return places.before(name.block, name.start) ?? places.first;
    if (within === 'block') return places.inBlock(name.block);
    return places.near(name, within);
  }
}
