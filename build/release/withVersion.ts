/** The project's own version in `package.json` and, twice, in `package-lock.json`. */
const OWN = /("name": "sidelight",\s*"version": ")[^"]+(")/g;

/**
 * The text of `package.json` or `package-lock.json` with another version of the project; nothing
 * else in it changes.
 *
 * @throws when the project's version is nowhere in it
 */
export function withVersion(text: string, version: string): string {
  if (text.match(OWN) === null) {
    throw new Error(
      'No "version" follows "name": "sidelight": look at build/release/withVersion.ts',
    );
  }
  return text.replace(OWN, `$1${version}$2`);
}
