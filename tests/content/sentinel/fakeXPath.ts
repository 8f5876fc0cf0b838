/**
 * The sentinel's two XPaths, by hand: happy-dom knows none. What they find in browsers is shown in
 * tests/browser/sentinel.test.ts.
 */
export function fakeXPath(): void {
  const evaluate = (path: string): Pick<XPathResult, 'snapshotItem'> => {
    const found = path.includes('script') ? codes() : hosts();
    return { snapshotItem: (index) => found[index] ?? null };
  };
  Object.assign(document, { evaluate });
}

const codes = (): Node[] =>
  [...document.querySelectorAll('script, head > *')].flatMap(({ childNodes }) => [...childNodes]);

const hosts = (): Node[] =>
  [...document.querySelectorAll('*')].filter(
    ({ localName, firstChild }) => localName.includes('-') || (localName === 'div' && !firstChild),
  );
