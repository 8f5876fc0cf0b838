/** One of the figures to reach. */
export interface Goal {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  /** At most this; or at least, if `atLeast`. */
  readonly reach: number;
  readonly atLeast?: boolean;
}

export type Row = Readonly<Record<string, string | number>>;

/** What one part of the bench has measured. */
export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly goals: readonly Goal[];
}

export const isReached = ({ measured, reach, atLeast = false }: Goal): boolean =>
  atLeast ? measured >= reach : measured <= reach;

/** Three digits that say something: 0.123, 12.3, 1230. */
export const rounded = (figure: number): string =>
  Number.isFinite(figure) ? String(Number(figure.toPrecision(3))) : '–';

/** A table as text, in columns. */
export function formatTable({ title, rows, goals }: Table): string {
  const lines = [`\n## ${title}`];
  const [first] = rows;
  if (first) {
    const keys = Object.keys(first);
    const cells = rows.map((row) =>
      keys.map((key) => {
        const cell = row[key] ?? '';
        return typeof cell === 'number' ? rounded(cell) : cell;
      }),
    );
    const rule = keys.map((key) => '-'.repeat(key.length));
    lines.push(...alignedColumns([keys, rule, ...cells]));
  }
  return [...lines, ...goals.map(formatGoal)].join('\n');
}

export function formatGoal(goal: Goal): string {
  const { what, measured, unit, reach, atLeast = false } = goal;
  const sign = isReached(goal) ? 'reached' : 'MISSED ';
  return `${sign}  ${what}: ${rounded(measured)}${unit} (${atLeast ? 'at least' : 'at most'} ${reach}${unit})`;
}

function alignedColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  }
  return rows.map(
    (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
}
