import { PageHover } from './PageHover';

// For the reader in this frame, which has asked the background for it. Asked for twice, the first stays.
globalThis.sidelightHover ??= { createHover: (context, card) => new PageHover(context, card) };
