import type { Lexicon } from '../names/Lexicon';
import type { Need } from '../names/namesSchema';
import { FullNames } from './FullNames';
import { inPageOrder } from './inPageOrder';
import type { Because, Evidence, Mention } from './Mention';
import { NameNeeds } from './NameNeeds';
import { type Owner, PageModel } from './PageModel';
import type { NamePlace, PageView } from './PageView';
import type { Places } from './Places';
import { isLeading, type ResolvedName, ResolvedNames } from './ResolvedNames';
import { endsStep, type Steps } from './Steps';

/** Each kind may rest on those before it; the fuller ones twice, since they may rest on each other. */
const ROUNDS = ['full', 'full', 'title', 'title', 'short', 'given-name'] as const;

/** Decides which names of a page are whose. */
export class NameResolver {
  readonly #view: PageView;
  readonly #model: PageModel;
  readonly #fullNames = new FullNames();
  readonly #resolved = new ResolvedNames();
  readonly #needs: NameNeeds;

  constructor(view: PageView, lexicon: Lexicon) {
    this.#view = view;
    this.#model = new PageModel(view, lexicon);
    this.#needs = new NameNeeds(view, this.#resolved);
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
    return this.#resolved.of(topic);
  }

  /** All mentions by name, the title's too. Of two topics by the same letters the surer has it. */
  *mentions(): Steps<Mention[]> {
    const inOrder = yield* inPageOrder(
      this.#resolved.all,
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
    this.#resolved.add(resolved);
    if (isLeading(resolved)) this.#model.add(resolved.name);
  }

  #evidenceFor(name: NamePlace): Evidence | undefined {
    const { rule } = name;
    if (rule.kind === 'other' || rule.kind === 'word') return undefined;
    if (this.#needs.isRuledOutAround(name)) return undefined;
    if (!rule.needs) return { kind: rule.kind, confidence: 'certain' };
    for (const need of rule.needs) {
      const because = this.#needs.meets(name, need);
      if (!because) continue;
      const owner = this.#ownerBy(name, need);
      if (!owner) continue;
      const { confidence, subject } = owner;
      const decides: Because = subject ? { ...this.#needs.at('subject', subject) } : because;
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
    const leading = this.#resolved.leadingOf(name.rule.topic);
    const isNamedBefore = leading.beforeInBlock(name.block, name.start) !== undefined;
    return this.#fullNames.canBeTopics(name, leading.size, isNamedBefore);
  }
}

/** Evidence in the same block before evidence elsewhere, after how sure it is. */
const sureness = ({ evidence: { confidence, because }, block }: ResolvedName): number =>
  (confidence === 'certain' ? 2 : 0) + (!because || because.block === block ? 1 : 0);
