import { type Entry, notesFor } from './changelog';

/** What a release is made from. */
export interface ReleaseState {
  /** The version that is to be. */
  readonly version: string;
  /** The version in `package.json`. */
  readonly current: string;
  readonly changelog: readonly Entry[];
  /** What git calls changed or untracked. */
  readonly changed: readonly string[];
  /** Tags of the repository. */
  readonly tags: readonly string[];
}

/** The highest part of a version that Chrome takes (https://developer.chrome.com/docs/extensions/reference/manifest/version). */
const HIGHEST_PART = 65_535;

/**
 * What is against a release, each in a sentence that says what to do. All of them at once.
 */
export function releaseProblems(state: ReleaseState): string[] {
  const { version, current, changelog, changed, tags } = state;
  const parts = partsOf(version);
  if (parts === undefined) {
    return [
      `“${version}” is no version that both shops take: three numbers up to ${HIGHEST_PART} without leading zeros, such as 1.4.0.`,
    ];
  }
  return [
    ...(isLower(parts, partsOf(current) ?? [])
      ? [`${version} is lower than ${current} in package.json: shops refuse a step back.`]
      : []),
    ...(notesFor(changelog, version) === undefined
      ? [
          `CHANGELOG.md says nothing of ${version}: write under “Unreleased” what people will notice.`,
        ]
      : []),
    ...(tags.includes(`v${version}`)
      ? [
          `There is a tag v${version} already: what was handed out is not changed, take the next one.`,
        ]
      : []),
    ...(changed.length > 0
      ? [`Not all is committed (${changed.join(', ')}): a release is made from a commit.`]
      : []),
  ];
}

/** The numbers of `1.4.0`; nothing for another form. */
function partsOf(version: string): number[] | undefined {
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version)) return undefined;
  const parts = version.split('.').map(Number);
  return parts.every((part) => part <= HIGHEST_PART) ? parts : undefined;
}

function isLower(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}
