import type { BrowserKind } from '../../../build/browsers/candidates';
import type { Evaluate } from '../../../build/drive/evaluator';
import { isLong } from '../hostile/support/counts';

declare const axe: {
  run(
    context: Document,
    options: {
      runOnly?: readonly string[];
      rules?: Readonly<Record<string, { enabled: boolean }>>;
      resultTypes: readonly string[];
    },
  ): Promise<{
    passes: { id: string }[];
    violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
  }>;
};

/** What axe says of a page. */
export interface AxeAnswer {
  /** Each as `rule: where and why`. */
  readonly found: string[];
  /** The rules that had something to look at, and nothing against it. */
  readonly passed: string[];
}

/** What a reader can ask for, and with it the colours. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly forcedColors: boolean;
}

const LOOKS: readonly Look[] = [
  { scheme: 'light', forcedColors: false },
  { scheme: 'dark', forcedColors: false },
  { scheme: 'dark', forcedColors: true },
];

/**
 * The looks in which pages and cards are examined in a browser; the first with all rules. Colours
 * are the style sheets' and come out the same in both, so that Firefox has the first one only,
 * except in a long run.
 */
export const looksIn = (kind: BrowserKind): readonly Look[] =>
  kind === 'firefox' && !isLong ? LOOKS.slice(0, 1) : LOOKS;

/** The rules that see colours. The others find the same in every look. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe, which must be on the page already.
 *
 * @param look what the page is shown in; any but the first is asked about its colours only
 */
export const runAxe = (evaluate: Evaluate, look?: Look): Promise<AxeAnswer> =>
  evaluate(
    async (runOnly: readonly string[] | null) => {
      const { passes, violations } = await axe.run(document, {
        // Off in axe itself, which counts it among the new ones.
        ...(runOnly ? { runOnly } : { rules: { 'target-size': { enabled: true } } }),
        // Of the others one node each: nobody reads them, and to describe them takes axe long.
        resultTypes: ['violations'],
      });
      return {
        passed: passes.map(({ id }) => id),
        found: violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`,
          ),
        ),
      };
    },
    look === undefined || look === LOOKS[0] ? null : COLOUR_RULES,
  );
