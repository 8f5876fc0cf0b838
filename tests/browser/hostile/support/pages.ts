/** A paragraph about the story, for pages that do something else besides. */
export const STORY =
  '<p>Mike Pence sat in front of Kim Yo Jong in Pyeongchang on 9 February 2018.</p>';

/** What the reader finds in `STORY`. */
export const MENTIONS = ['Mike Pence', 'Kim Yo Jong', 'Pyeongchang'];

/** An HTML page: `body` below what goes into the head. */
export const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
  <style>body { margin: 40px; width: 640px; font: 18px/1.6 serif }</style>${head}</head>
  <body>${body}</body></html>`;
