// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rowsOf } from '../../../content/reader/rowsOf';
import { contextOf } from '../../../content/reader/scan/contextOf';
import { computeStyles } from '../support/layout';
import { element, mentionOf } from '../support/page';

beforeEach(() => {
  computeStyles();
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return !this.closest('[hidden]');
  });
});

/** What is told of “Ada” in `#here`. */
function context(html: string) {
  document.body.innerHTML = html;
  return contextOf(mentionOf('Ada', element('#here')));
}

it('is the text of the block before and after, white space as one space', () => {
  expect(context('<p id="here">  Then\n  met  Ada \n <b>her</b>  mother. </p>')).toEqual({
    text: 'Ada',
    before: 'Then met ',
    after: ' her mother.',
  });
});

it('is short, next to the mention', () => {
  const { before, after } = context(`<p id="here">${'b'.repeat(60)} Ada ${'a'.repeat(60)}</p>`);
  expect(before).toBe(`${'b'.repeat(39)} `);
  expect(after).toBe(` ${'a'.repeat(39)}`);
});

it('has the mention’s own white space as one space, too', () => {
  document.body.innerHTML = '<p id="here">Ada\n   Lovelace</p>';
  expect(contextOf(mentionOf('Ada\n   Lovelace', element('#here'))).text).toBe('Ada Lovelace');
});

describe('where the block has too little', () => {
  it('goes on in the blocks around it, each on a line of its own', () => {
    expect(
      context('<h2> Poets </h2><p>One <b>two</b></p><p id="here">Ada.</p><ul><li>Three</li></ul>'),
    ).toEqual({ text: 'Ada', before: 'Poets\nOne two\n', after: '.\nThree' });
  });

  it('goes on in the same line where the page does', () => {
    const { before, after } = context('<p>Then <i id="here">Ada</i><b> met</b> Byron</p>');
    expect([before, after]).toEqual(['Then ', ' met Byron']);
  });

  it('begins a line where the page does, whatever an element’s name says', () => {
    const line = 'style="display: block"';
    const { before } = context(
      `<p><span ${line}>By Eve</span><span ${line} id="here">Ada</span></p>`,
    );
    expect(before).toBe('By Eve\n');
  });

  it('passes over what is not seen, and what is never read', () => {
    expect(
      context(
        '<p>Seen</p><p hidden>Hidden</p><script>code</script><p id="here">Ada</p><textarea>Field</textarea><p>Last</p>',
      ),
    ).toEqual({ text: 'Ada', before: 'Seen\n', after: '\nLast' });
  });

  it('is empty at the edges of the page', () => {
    expect(context('<p id="here">Ada</p>')).toEqual({ text: 'Ada', before: '', after: '' });
  });

  it('takes no more than is told of', () => {
    const { before } = context(`<p>${'far '.repeat(30)}</p><p id="here">Ada</p>`);
    expect(before).toHaveLength(40);
    expect(before.endsWith('far\n')).toBe(true);
  });

  it('stays in the shadow tree that the mention is in', () => {
    document.body.innerHTML = '<p>Page</p><div id="host"></div>';
    const root = element('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Tree</p><p id="here">Ada</p>';
    expect(contextOf(mentionOf('Ada', element('#here', root))).before).toBe('Tree\n');
  });

  it('gives up among very many texts that are not seen', () => {
    const { before } = context(`<p>Far</p>${'<p hidden>x</p>'.repeat(100)}<p id="here">Ada</p>`);
    expect(before).toBe('');
  });
});

it('rows tell the context of each mention, its topic, and whether it is seen', () => {
  document.body.innerHTML = '<p>Ada met Byron</p>';
  const [ada, byron] = [
    mentionOf('Ada', element('p'), { topic: 'ada' }),
    mentionOf('Byron', element('p'), { topic: 'byron' }),
  ];
  expect(rowsOf([byron, ada], (mention) => mention === ada)).toEqual([
    {
      ...{ id: byron.id, topic: 'byron', text: 'Byron', before: 'Ada met ', after: '' },
      ...{ rendered: false, evidence: byron.evidence },
    },
    {
      ...{ id: ada.id, topic: 'ada', text: 'Ada', before: '', after: ' met Byron' },
      ...{ rendered: true, evidence: ada.evidence },
    },
  ]);
});
