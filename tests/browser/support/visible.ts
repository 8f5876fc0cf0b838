/**
 * Everything of a page's state that its own scripts can read and that an extension could change;
 * runs in the page.
 *
 * @param names of highlights to ask for
 * @param paths of an extension's files to probe
 */
export const readState = async (names: string[], paths: string[]) => {
  const elements = [...document.querySelectorAll('*')].slice(0, 1000);
  const styles = elements.map((element) => {
    const style = getComputedStyle(element);
    return [...style].map((name) => style.getPropertyValue(name)).join();
  });
  const pseudo = elements.slice(0, 200).map((element) =>
    names.map((name) => {
      const style = getComputedStyle(element, `::highlight(${name})`);
      return ['backgroundColor', 'color', 'textDecoration', 'textUnderlineOffset'].map((key) =>
        Reflect.get(style, key),
      );
    }),
  );
  // The browser's own promise: a file that no page may load answers as one that is not there.
  const probes = await Promise.all(
    paths.map((path) =>
      fetch(path).then(
        () => 'there',
        () => 'not there',
      ),
    ),
  );
  const sheets = [...document.styleSheets].map((sheet) => sheet.cssRules.length);
  const resources = performance.getEntriesByType('resource').map(({ name }) => name);
  return {
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(globalThis).sort().join(),
    documentKeys: Object.getOwnPropertyNames(document).sort().join(),
    elements: elements.length,
    styles,
    pseudo,
    probes,
    sheets,
    // When the browser asks for the page's picture is its own affair.
    resources: resources.filter((name) => !paths.includes(name) && !name.endsWith('/favicon.ico')),
    adopted: document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()],
    selection: String(document.getSelection()),
    focus: document.activeElement?.localName,
    history: history.length,
    cookies: document.cookie,
    stored: [Object.keys(localStorage), Object.keys(sessionStorage)],
    events: Reflect.get(globalThis, 'heard') ?? null,
  };
};
