import type { Lexicon } from './Lexicon';
import type { Because, Evidence, Mention } from './Mention';
import type { NamePlace, PageView } from './PageView';
import { type Place, Places } from './Places';
import { Rivals } from './Rivals';
import type { Need } from './schema';

/** A name that was taken for its topic. */
export interface Taken extends Place {
  readonly name: NamePlace;
  readonly evidence: Evidence;
}

/** Each kind may rest on those before it; the fuller ones twice, since they may rest on each other. */
const ROUNDS = ['full', 'full', 'title', 'title', 'short', 'given-name'] as const;

/** A topic named this many times as often as a rival is not taken for it, even right beside it. */
const CLEARLY_ABOUT = 2;

/** Which names of a page are whose. */
export class Decision {
  readonly #view: PageView;
  readonly #rivals: Rivals;
  readonly #taken: Taken[] = [];
  /** Per topic all that was taken, and of it the full names and titles that short ones follow. */
  readonly #all = new Map<string, Places<Taken>>();
  readonly #leading = new Map<string, Places<Taken>>();

  constructor(view: PageView, lexicon: Lexicon) {
    this.#view = view;
    this.#rivals = new Rivals(view.names, lexicon);
    let open = view.names.filter(
      ({ rule, candidate: { other } }) => rule.kind !== 'other' && !other,
    );
    for (const round of ROUNDS) {
      // What a round takes is evidence from the next one on, whatever the order of the names.
      const taken = open.flatMap((name) => (name.rule.kind === round ? this.#judge(name) : []));
      for (const one of taken) this.#take(one);
      const names = new Set(taken.map(({ name }) => name));
      open = open.filter((name) => !names.has(name));
    }
  }

  /** What was taken for a topic. */
  of(topic: string): Places<Taken> {
    return placesOf(this.#all, topic);
  }

  /** All mentions by name, the title's too. Of two topics by the same letters the surer has it. */
  mentions(): Mention[] {
    const inOrder = [...this.#taken].sort(
      (a, b) => a.block - b.block || a.start - b.start || sureness(b) - sureness(a),
    );
    const best = inOrder.filter((taken, at) => {
      const before = inOrder[at - 1];
      return before?.block !== taken.block || before.start !== taken.start;
    });
    return best.map(({ name, evidence, block, start, end }) => ({
      topic: name.rule.topic,
      block,
      start,
      end,
      name: name.rule.id,
      evidence,
    }));
  }

  #judge(name: NamePlace): Taken[] {
    const evidence = this.#evidenceFor(name);
    const { block, start, end } = name;
    return evidence ? [{ block, start, end, name, evidence }] : [];
  }

  #take(taken: Taken): void {
    const { kind, topic } = taken.name.rule;
    this.#taken.push(taken);
    this.of(topic).add(taken);
    if (kind === 'full' || kind === 'title') this.#leadingOf(topic).add(taken);
  }

  #evidenceFor(name: NamePlace): Evidence | undefined {
    const { rule } = name;
    if (rule.kind === 'other' || rule.kind === 'word') return undefined;
    if (this.#isRuledOutAround(name)) return undefined;
    if (!rule.needs) return { kind: rule.kind, confidence: 'certain' };
    for (const need of rule.needs) {
      const because = this.#meets(name, need);
      if (!because) continue;
      const isNear = 'within' in need && need.within !== 'page';
      const isShown = isNear && (rule.kind === 'full' || 'topic' in need);
      if (!isShown && !this.#belongs(name)) continue;
      const isSure = because.kind === 'mention' || isShown;
      return { kind: rule.kind, confidence: isSure ? 'certain' : 'likely', because };
    }
    return undefined;
  }

  #isRuledOutAround(name: NamePlace): boolean {
    const around = name.rule.unless?.around;
    if (!around) return false;
    const { words, within, save } = around;
    if (!this.#view.words(words).near(name, within)) return false;
    return !save || !this.#view.words(save).near(name, within);
  }

  #meets(name: NamePlace, need: Need): Because | undefined {
    if ('named' in need) return this.#named(name, need.named);
    if ('topic' in need) {
      return this.#because('mention', this.#placed(this.of(need.topic), name, need.within));
    }
    const words = this.#view.words(need.words);
    const { page: against } = name.rule.unless ?? {};
    if (name.candidate.led) return undefined;
    if (need.within === 'page') {
      if (against && this.#view.words(against).size > 0) return undefined;
      if (this.#view.different(need.words) < (need.different ?? 1)) return undefined;
    }
    return this.#because('word', this.#placed(words, name, need.within));
  }

  #because(kind: Because['kind'], place: Place | undefined): Because | undefined {
    return place && { kind, block: place.block, text: this.#view.textOf(place) };
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

  #named(name: NamePlace, where: 'page' | 'block' | 'last'): Because | undefined {
    const leading = this.#leadingOf(name.rule.topic);
    if (where !== 'last') return this.#because('mention', this.#placed(leading, name, where));
    const last = leading.beforeInBlock(name.block, name.start);
    if (!last) return undefined;
    const others = this.#otherLeading(name);
    const other = others
      .map((places) => places.beforeInBlock(name.block, name.start))
      .reduce((a, b) => (a && b ? (a.start > b.start ? a : b) : (a ?? b)), undefined);
    const isTitleLast = last.name.rule.kind === 'title' && !(other && other.start > last.start);
    return isTitleLast || (!other && this.#isMostNamed(name))
      ? this.#because('mention', last)
      : undefined;
  }

  /** Whether none of the topics that share a short name is named more often on the page. */
  #isMostNamed({ rule: { topic, sharedWith = [] } }: NamePlace): boolean {
    const { size } = this.#leadingOf(topic);
    return sharedWith.every((id) => this.#leadingOf(id).size <= size);
  }

  /** Where others who share a short name stand in full. */
  #otherLeading({ rule: { topic, sharedWith = [] } }: NamePlace): Places<Place>[] {
    return [this.#rivals.of(topic), ...sharedWith.map((id) => this.#leadingOf(id))];
  }

  /** Whether a short name belongs to its topic, and not to another of the page who shares it. */
  #belongs(name: NamePlace): boolean {
    const { topic, kind } = name.rule;
    const leading = this.#leadingOf(topic);
    const rivals = this.#rivals.heaviest(topic, kind);
    if (rivals > leading.size) return false;
    const { block, start } = name;
    const isBesideRival = this.#rivals.of(topic).beforeInBlock(block, start) !== undefined;
    if (!isBesideRival || leading.beforeInBlock(block, start)) return true;
    return leading.size >= CLEARLY_ABOUT * rivals;
  }

  #leadingOf(topic: string): Places<Taken> {
    return placesOf(this.#leading, topic);
  }
}

const placesOf = (map: Map<string, Places<Taken>>, topic: string): Places<Taken> => {
  const known = map.get(topic);
  if (known) return known;
  const places = new Places<Taken>();
  map.set(topic, places);
  return places;
};

/** Evidence in the same block before evidence elsewhere, after how sure it is. */
const sureness = ({ evidence: { confidence, because }, block }: Taken): number =>
  (confidence === 'certain' ? 2 : 0) + (!because || because.block === block ? 1 : 0);
