import type { Pack } from '../../src/core/pack/packSchema';
import { directionOf } from '../../src/core/text/direction';

/**
 * A page that has the names of stories, where the demo newspaper has none of them: what each says,
 * a paragraph a claim.
 */
export const storyPage = (packs: readonly Pack[]): string => `<!doctype html>
<html lang="${escaped(packs[0]?.language ?? 'en')}"><meta charset="utf-8">
<title>${escaped(packs.map(({ title }) => title).join(' · '))}</title>
<style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 Georgia, serif }</style>
<body><main>${packs.map(article).join('\n')}</main></body></html>
`;

const article = ({ title, summary, language, topics, claims }: Pack): string =>
  `<article lang="${escaped(language)}" dir="${directionOf(language)}"><h1>${escaped(title)}</h1>
<p>${escaped(summary)}</p>
<p>${topics.map((topic) => escaped(topic.longTitle ?? topic.title)).join(', ')}.</p>
${claims.map(({ text }) => `<p>${escaped(text)}</p>`).join('\n')}</article>`;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
