/** What is written down of a version: its date, if it has one, and its text. */
export interface Entry {
  readonly version: string;
  /** `2026-11-30`; none while it is not released. */
  readonly date: string | undefined;
  readonly text: string;
}

/** The heading of what is not released yet. */
export const UNRELEASED = 'Unreleased';

const HEADING = /^## \[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?$/;

/** The entries of `CHANGELOG.md` (https://keepachangelog.com), newest first as they stand there. */
export function parseChangelog(text: string): Entry[] {
  const [, ...sections] = text.split(/^(?=## )/m);
  return sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    const [, version = heading.slice(3), date] = HEADING.exec(heading) ?? [];
    return { version, date, text: lines.join('\n').trim() };
  });
}

/** The same text, where what was unreleased is this version, released on that day. */
export const released = (text: string, version: string, date: string): string =>
  text.replace(
    `## [${UNRELEASED}]\n`,
    `## [${UNRELEASED}]\n\nNothing yet.\n\n## [${version}] - ${date}\n`,
  );

/** What a release of this version would tell people: its own entry, or else what is unreleased. */
export function notesFor(entries: readonly Entry[], version: string): string | undefined {
  const entry =
    entries.find((one) => one.version === version) ??
    entries.find((one) => one.version === UNRELEASED);
  return entry === undefined || /^(Nothing yet\.)?$/.test(entry.text) ? undefined : entry.text;
}
