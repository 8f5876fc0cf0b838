// With it come the globals of our isolated world.
import type {} from '../../src/core/page/ReaderHandle';
import { readPublishedDate } from './readPublishedDate';

// Brought in with the card, and when the popup asks: a page that is only read needs none of it.
globalThis.sidelightPublished = () => readPublishedDate(document);
