import { END_FIELDS, type Forms } from './Lexicon';
import type { FormToken } from './writtenForms';

/** What holds of a form that ends somewhere. */
interface End {
  readonly name: number;
  /** A bit for each token that must begin with a capital, or `NO_CAPITALS`. */
  readonly capitals: number;
  /** See `accentsOf`. */
  readonly accents: string;
}

/** A node of the tree while it grows: its children by label, and the ends of forms there. */
interface Node {
  readonly children: Map<number, Node>;
  readonly ends: Map<string, readonly number[]>;
}

const newNode = (): Node => ({ children: new Map(), ends: new Map() });

/**
 * All forms as a graph of tokens: a tree that grows form by form, of which equal branches become
 * one in the end. Names have many spellings of each part, so that this makes 21,000 nodes 1,000
 * (a minimal acyclic automaton, Revuz 1992, https://doi.org/10.1016/0304-3975(92)90142-3).
 */
export class Dawg {
  readonly #root = newNode();
  readonly #words = new Map<string, number>();
  readonly #accents = new Map([['', 0]]);

  add(tokens: readonly FormToken[], { name, capitals, accents }: End): void {
    let node = this.#root;
    for (const { folded, open } of tokens) {
      const label = numberOf(this.#words, folded) * 2 + (open ? 1 : 0);
      const child = node.children.get(label) ?? newNode();
      node.children.set(label, child);
      node = child;
    }
    const end = [name, capitals, numberOf(this.#accents, accents)];
    node.ends.set(end.join(), end);
  }

  /** The graph as a lexicon has it. */
  packed(): Omit<Forms, 'startPattern'> {
    const nodes = minimize(this.#root);
    const numbers = new Map(nodes.map((node, index) => [node, index]));
    const edges = nodes.map(({ children }) =>
      [...children]
        .sort(([one], [other]) => one - other)
        .map(([label, child]) => ({ label, target: numbers.get(child) ?? 0 })),
    );
    return {
      words: [...this.#words.keys()].map((word) => `${word}\n`).join(''),
      firstEdges: firstsOf(edges),
      labels: edges.flat().map(({ label }) => label),
      targets: edges.flat().map(({ target }) => target),
      firstEnds: firstsOf(nodes.map(({ ends }) => [...ends])).map((first) => first * END_FIELDS),
      ends: nodes.flatMap(({ ends }) => [...ends.values()].flat()),
      accents: [...this.#accents.keys()],
    };
  }
}

/** Where each row begins when all are put in one, and where the last ends. */
function firstsOf(rows: readonly (readonly unknown[])[]): number[] {
  const firsts = [0];
  for (const { length } of rows) firsts.push((firsts.at(-1) ?? 0) + length);
  return firsts;
}

/** The number of a text, in order of first appearance. */
function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text) ?? numbers.size;
  numbers.set(text, known);
  return known;
}

/** The nodes from `root` on, each before its children, where of equal ones there is only one. */
function minimize(root: Node): Node[] {
  const numbers = new Map<string, number>();
  const joined: Node[] = [];

  /** As deep as a form has tokens. */
  function join(node: Node): number {
    const children = [...node.children].map(([label, child]) => [label, join(child)] as const);
    const signature = `${children.map((one) => one.join('>'))};${[...node.ends.keys()].join('|')}`;
    const known = numbers.get(signature);
    if (known !== undefined) return known;
    for (const [label, child] of children) {
      const one = joined[child];
      if (one) node.children.set(label, one);
    }
    numbers.set(signature, joined.length);
    return joined.push(node) - 1;
  }

  join(root);
  return joined.reverse();
}
