import { expect, it } from 'vitest';
import { storyPage } from '../../../build/start/storyPage';
import { filesOf, packOf, withoutNames } from '../../core/pack-check/stories';

it('a page of the stories has all they claim, each in its language, and nothing of it is markup', () => {
  const ferry = packOf(withoutNames(filesOf('tests/stories/sand-island')));
  const well = packOf(withoutNames(filesOf('tests/stories/old-well')));
  const html = storyPage([{ ...ferry, title: 'The <ferry> & "co"' }, well]);
  expect(html).toContain('<h1>The &lt;ferry&gt; &amp; &quot;co&quot;</h1>');
  for (const { text } of [...ferry.claims, ...well.claims])
    expect(html).toContain(`<p>${text}</p>`);
  expect(html).toContain(`<article lang="${well.language}" dir="rtl">`);
});
