/** A page of the extension. */
export interface ExtensionPage {
  /** Its style sheets, in order. */
  readonly styles: readonly string[];
  readonly script: string;
  /** Whether its script is a module, so that the page is painted before all of it has run. */
  readonly isModule?: boolean;
  /** The id of the element that its script fills. */
  readonly root?: string;
  /** Whether it is shown in a tab, which has an icon. */
  readonly isTab?: boolean;
}

/** The HTML of a page: its script makes all that is seen of it. */
export function pageHtml({
  styles,
  script,
  isModule = false,
  root = 'root',
  isTab = true,
}: ExtensionPage): string {
  const links = [
    ...(isTab ? ['<link rel="icon" href="icons/icon.svg" />'] : []),
    ...styles.map((file) => `<link rel="stylesheet" href="${file}" />`),
  ];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Sidelight</title>
    ${links.join('\n    ')}
  </head>
  <body>
    <div id="${root}"></div>
    <script ${isModule ? 'type="module" ' : ''}src="${script}"></script>
  </body>
</html>
`;
}
