import { type HighlightNames, USUAL_NAMES } from '../core/page/highlightNames';
import css from './marks.css?raw';

/** The rules that draw the highlights of these names, and no others: a page may have some like ours. */
export const marksCss = ({ marks, open }: HighlightNames): string =>
  css
    .replaceAll(`::highlight(${USUAL_NAMES.marks})`, `::highlight(${marks})`)
    .replaceAll(`::highlight(${USUAL_NAMES.open})`, `::highlight(${open})`);
