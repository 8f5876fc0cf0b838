import type { PuppeteerView } from '../../../build/drive/PuppeteerView';

/** What visitors may set (WCAG 1.4.12), and nothing may be lost by it. */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important }`;

/** Sets a page's text as far apart as WCAG 1.4.12 says. */
export async function spaceText({ evaluate }: PuppeteerView): Promise<void> {
  await evaluate((css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
}
