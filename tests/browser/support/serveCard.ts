import type { LocalServer } from '../../../build/drive/LocalServer';
import { onlyStory } from '../../../build/extension/buildAll';
import { bundlePage } from '../../../build/extension/bundlePage';

/**
 * Serves a page that shows cards in an open root when its `showCard` is called.
 *
 * @param head further elements of the page
 * @returns the page's address
 */
export async function serveCard(server: LocalServer, head = ''): Promise<string> {
  const script = await bundlePage('tests/browser/support/openRootCard.tsx', await onlyStory());
  if (!script.ok) throw new Error(script.error);
  server.page('/card.js', { body: script.value, type: 'text/javascript; charset=utf-8' });
  return server.page(
    '/',
    `<!doctype html><html lang="en"><title>A card</title><style>body { margin: 0 }</style>${head}
    <body><main><h1>News</h1></main><script src="/card.js"></script>`,
  );
}
