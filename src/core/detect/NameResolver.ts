import type { Lexicon } from '../names/Lexicon';
import type { Need } from '../names/namesSchema';
import { FullNames } from './FullNames';
import { inPageOrder } from './inPageOrder';
import type { Because, Evidence, Mention } from './Mention';
import { type Owner, PageModel } from './PageModel';
import type { NamePlace, PageView } from './PageView';
import { type Place, Places } from './Places';
import { endsStep, type Steps } from './Steps';
import { sentenceAt } from './sentences';

/** A name that was found to be its topic's. */
export interface ResolvedName extends Place {
  readonly name: NamePlace;
  readonly evidence: Evidence;
}

/** Each kind may rest on those before it; the fuller ones twice, since they may rest on each other. */
const ROUNDS = ['full', 'full', 'title', 'title', 'short', 'given-name'] as const;

/** Decides which names of a page are whose. */
export class NameResolver {
  readonly #view: PageView;
  readonly #model: PageModel;
  readonly #fullNames = new FullNames();
  readonly #resolved: ResolvedName[] = [];
  /** Per topic all that was resolved, and of it the full names and titles that short ones follow. */
  readonly #all = new Map<string, Places<ResolvedName>>();
  readonly #leading = new Map<string, Places<ResolvedName>>();

  constructor(view: PageView, lexicon: Lexicon) {
    this.#view = view;
    this.#model = new PageModel(view, lexicon);
  }

  /** Decides on all names of the page. */
  *decide(): Steps<void> {
    let count = 0;
    let open: NamePlace[] = [];
    for (const name of this.#view.names) {
      this.#model.addOther(name);
      this.#fullNames.add(name);
      const { other, ruledOut } = name.candidate;
      if (name.rule.kind !== 'other' && !other && !ruledOut) open.push(name);
      count += 1;
      if (endsStep(count)) yield;
    }
    for (const round of ROUNDS) {
      // What a round resolves is evidence from the next one on, whatever the order of the names.
      const resolved: ResolvedName[] = [];
      const left: NamePlace[] = [];
      for (const name of open) {
        const one = name.rule.kind === round ? this.#resolve(name) : undefined;
        if (one) resolved.push(one);
        else left.push(name);
        count += 1;
        if (endsStep(count)) yield;
      }
      for (const one of resolved) {
        this.#add(one);
        count += 1;
        if (endsStep(count)) yield;
      }
      open = left;
    }
  }

  /** What was resolved to a topic. */
  of(topic: string): Places<ResolvedName> {
    return placesOf(this.#all, topic);
  }

  /** All mentions by name, the title's too. Of two topics by the same letters the surer has it. */
  *mentions(): Steps<Mention[]> {
    const inOrder = yield* inPageOrder(
      this.#resolved,
      (a, b) => a.start - b.start || sureness(b) - sureness(a),
    );
    const mentions: Mention[] = [];
    for (const { name, evidence, block, start, end } of inOrder) {
      const before = mentions.at(-1);
      if (before?.block === block && before.start === start) continue;
      mentions.push({ topic: name.rule.topic, block, start, end, name: name.rule.id, evidence });
      if (endsStep(mentions.length)) yield;
    }
    return mentions;
  }

  #resolve(name: NamePlace): ResolvedName | undefined {
    const evidence = this.#evidenceFor(name);
    const { block, start, end } = name;
    return evidence && { block, start, end, name, evidence };
  }

  #add(resolved: ResolvedName): void {
    const { kind, topic } = resolved.name.rule;
    this.#resolved.push(resolved);
    this.of(topic).add(resolved);
    if (kind !== 'full' && kind !== 'title') return;
    this.#leadingOf(topic).add(resolved);
    this.#model.add(resolved.name);
  }

  #evidenceFor(name: NamePlace): Evidence | undefined {
    const { rule } = name;
    if (rule.kind === 'other' || rule.kind === 'word') return undefined;
    if (this.#isRuledOutAround(name)) return undefined;
    if (!rule.needs) return { kind: rule.kind, confidence: 'certain' };
    for (const need of rule.needs) {
      const because = this.#meets(name, need);
      if (!because) continue;
      const owner = this.#ownerBy(name, need);
      if (!owner) continue;
      const { confidence, subject } = owner;
      const decides: Because = subject ? { ...this.#at('subject', subject) } : because;
      return { kind: rule.kind, confidence, because: decides };
    }
    return undefined;
  }

  /** Whether a name whose need is met is its topic's, and how sure that is. */
  #ownerBy(name: NamePlace, need: Need): Owner | undefined {
    const { kind, topic } = name.rule;
    const isNear = 'within' in need && need.within !== 'page';
    const isSure = 'named' in need || 'topic' in need || (isNear && kind === 'full');
    const owner: Owner = { confidence: isSure ? 'certain' : 'likely' };
    if (kind === 'given-name') return owner;
    if (kind === 'full') return isNear || this.#canBeTopics(name) ? owner : undefined;
    if ('named' in need) return this.#model.ownerOf(name);
    return this.#model.hasOthers(topic) ? undefined : owner;
  }

  #canBeTopics(name: NamePlace): boolean {
    const leading = this.#leadingOf(name.rule.topic);
    const isNamedBefore = leading.beforeInBlock(name.block, name.start) !== undefined;
    return this.#fullNames.canBeTopics(name, leading.size, isNamedBefore);
  }

  #isRuledOutAround(name: NamePlace): boolean {
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

  #meets(name: NamePlace, need: Need): Because | undefined {
    if ('named' in need) {
      const leading = this.#leadingOf(name.rule.topic);
      return this.#because('mention', this.#placed(leading, name, need.named));
    }
    if ('topic' in need) {
      return this.#because('mention', this.#placed(this.of(need.topic), name, need.within));
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
    return place && this.#at(kind, place);
  }

  #at(kind: Because['kind'], place: Place): Because {
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

  #leadingOf(topic: string): Places<ResolvedName> {
    return placesOf(this.#leading, topic);
  }
}

const placesOf = (map: Map<string, Places<ResolvedName>>, topic: string): Places<ResolvedName> => {
  const known = map.get(topic);
  if (known) return known;
  const places = new Places<ResolvedName>();
  map.set(topic, places);
  return places;
};

/** Evidence in the same block before evidence elsewhere, after how sure it is. */
const sureness = ({ evidence: { confidence, because }, block }: ResolvedName): number =>
  (confidence === 'certain' ? 2 : 0) + (!because || because.block === block ? 1 : 0);
