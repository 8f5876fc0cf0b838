/** A picture to be shown, as a PNG. */
export type Png = Uint8Array;

/** What a picture for a shop shows. */
export interface StorePicture {
  /** A sentence above it. */
  readonly caption: string;
  /** BCP 47. */
  readonly language: string;
  /** What fills the rest; as wide as the picture. */
  readonly page: Png;
  /** The popup, over the page where it opens: at the top, to the right. */
  readonly popup?: Png | undefined;
}

/** Height of the strip with the caption, in px. */
export const STRIP = 88;

const image = (png: Png, name: string): string =>
  `<img class="${name}" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`;

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Fonts as in src/ui/theme.css: the system's own. */
const FONT = 'font-family:system-ui,sans-serif';

/** A page of 1280×800 that is one picture for a shop. */
export const storePage = ({
  caption,
  language,
  page,
  popup,
}: StorePicture): string => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><style>
body{margin:0;width:1280px;height:800px;overflow:hidden;background:#8a4b08;${FONT}}
h1{margin:0;height:${STRIP}px;display:grid;place-items:center;color:#fff;font-size:30px;font-weight:600;letter-spacing:-.01em;word-break:keep-all}
main{position:relative}
.page{display:block;width:1280px}
.popup{position:absolute;top:20px;right:56px;border-radius:10px;box-shadow:0 0 0 1px #0002,0 12px 48px #0006}
</style><h1>${escaped(caption)}</h1><main>${image(page, 'page')}${popup ? image(popup, 'popup') : ''}</main></html>`;

/** A page of 440×280 that is the small promotional tile. */
export const tilePage = (svg: string, name: string, line: string, language: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
body{margin:0;width:440px;height:280px;display:grid;place-content:center;justify-items:center;background:#fdf1dd;color:#1c1a17;${FONT}}
svg{width:104px}
b{font-size:38px;letter-spacing:-.02em;margin-top:8px}
p{margin:6px 28px 0;font-size:18px;line-height:1.35;text-align:center;color:#5b554c;text-wrap:balance;word-break:keep-all}
</style>${svg}<b>${escaped(name)}</b><p>${escaped(line)}</p></html>`;
