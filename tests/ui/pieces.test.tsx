// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { claimView } from '../../src/core/story/claimView';
import { entry } from '../../src/core/story/makeStory';
import { questionView } from '../../src/core/story/questionView';
import { whenView } from '../../src/core/story/whenView';
import { ClaimItem } from '../../src/ui/ClaimItem';
import { Letters } from '../../src/ui/Letters';
import { QuestionBox } from '../../src/ui/QuestionBox';
import { SourceChip } from '../../src/ui/SourceChip';
import { Switch } from '../../src/ui/Switch';
import { When, WhenBasis } from '../../src/ui/When';
import { all, button, click, dispatch, one, show, text } from './support/show';
import { story } from './support/story';

const a = entry(story.sources, 'a');
const b = entry(story.sources, 'b');
const claim = (id: string) => <ClaimItem claim={claimView(story, entry(story.claims, id))} />;

describe('a source chip', () => {
  it('shows letter and paragraphs, and says them in words', () => {
    const root = show(<SourceChip source={a} paragraphs={[12, 13]} />);
    expect(text(one(root, '[aria-hidden]'))).toBe('¶12–13');
    expect(text(one(root, '.unseen'))).toBe('paragraphs 12 and 13');
    expect(text(root)).toMatch(/^A /);
  });

  it('says when nobody else tells it', () => {
    expect(text(show(<SourceChip source={b} isOnly />))).toBe('only B');
  });

  it('explains its letter where it first stands in a view, and only there', () => {
    const root = show(
      <Letters>
        <SourceChip source={a} />
        <SourceChip source={b} />
        <SourceChip source={a} />
      </Letters>,
    );
    expect(all(root, 'button').map(text)).toEqual(['A', 'B']);
    const tip = root.querySelector<HTMLElement>(
      `[id="${one(root, 'button.chip-a').getAttribute('aria-describedby')}"]`,
    );
    expect(tip?.getAttribute('role')).toBe('tooltip');
    expect(tip && text(tip)).toBe(a.label);
  });

  it('shows the explanation on focus and on hover, and puts it away on Escape', () => {
    const root = show(
      <Letters>
        <SourceChip source={a} />
      </Letters>,
    );
    const [chip, tip] = [one(root, 'button'), one(root, '[role=tooltip]')];
    const pressing = () =>
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    expect(tip.hidden).toBe(true);
    void act(() => chip.focus());
    expect(tip.hidden).toBe(false);
    const first = pressing();
    dispatch(chip, first);
    expect([tip.hidden, first.defaultPrevented]).toEqual([true, true]);
    const second = pressing();
    dispatch(chip, second);
    expect(second.defaultPrevented).toBe(false);
    dispatch(one(root, '.tip-anchor'), new MouseEvent('mouseenter'));
    expect(tip.hidden).toBe(false);
    dispatch(one(root, '.tip-anchor'), new MouseEvent('mouseleave'));
    expect(tip.hidden).toBe(true);
  });
});

describe('a claim', () => {
  it('is followed by who says it and where', () => {
    const root = show(claim('C15'));
    expect(all(root, '.who-says > li').map(text)).toEqual([
      'Heather Nauert, State Department spokesperson only A ¶13 paragraph 13',
    ]);
  });

  it('says when both tell it, and when they differ', () => {
    expect(text(one(show(claim('C02')), '.chip-both'))).toBe('both');
    expect(text(one(show(claim('C26')), '.chip-differ'))).toBe('differ');
  });

  it('says what is inferred, and how that follows', () => {
    const root = show(claim('C12'));
    expect(all(root, '.who-says > li').map(text)[0]).toContain('inferred');
    const why = button(root, 'How that follows');
    expect(why.getAttribute('aria-expanded')).toBe('false');
    click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(text(one(root, '.how-each'))).toContain('Inferred: Paragraph 9 names no speaker');
  });

  it('tells how each source puts it', () => {
    const root = show(claim('C24'));
    click(button(root, 'How each puts it'));
    expect(all(root, '.how-each > li')).toHaveLength(2);
  });

  it('is tagged with the pack’s language', () => {
    expect(one(show(claim('C15')), '.claim-text > [lang]').lang).toBe('en-GB');
  });
});

describe('a question', () => {
  const box = (id: string) => {
    const question = story.pack.questions.find((one) => one.id === id);
    if (question === undefined) throw new Error(`No question ${id}`);
    return show(<QuestionBox question={questionView(story, question)} />);
  };

  it('on which the sources differ shows both sides with their speakers', () => {
    const root = box('why');
    expect(text(one(root, 'h3'))).toBe('The sources differ on why it was called off');
    const [first, second] = all(root, '.side').map(text);
    expect(first).toMatch(/^A ¶10 .*The Washington Post$/);
    expect(second).toMatch(/^B .*US officials and Nick Ayers$/);
  });

  it('speaks of other ways to stand, too', () => {
    expect(text(one(box('when-idea'), 'h3'))).toBe('The sources leave open when the idea arose');
    expect(text(one(box('delegation'), 'h3'))).toBe(
      'Each source tells a part: who was in the delegation',
    );
    expect(text(one(box('meeting'), 'h3'))).toMatch(/^The sources agree on /);
  });
});

describe('a date', () => {
  const when = (id: string) => whenView(story, entry(story.events, id).when);

  it('is a time only where the day is known', () => {
    const root = show(<When when={when('T09')} />);
    expect(one(root, 'time').getAttribute('datetime')).toBe('2018-02-09');
    expect(text(root)).toBe('9 February 2018');
  });

  it('is words where it is not', () => {
    const root = show(<When when={when('T07')} />);
    expect(all(root, 'time')).toEqual([]);
    expect(text(root)).toBe('before the opening ceremony of 9 February 2018');
  });

  it('says what it rests on where it is inferred, and only there', () => {
    const root = show(<WhenBasis when={when('T04')} />);
    click(button(root, 'How it is dated'));
    expect(text(one(root, '.how-each'))).toMatch(/^B Inferred: /);
    expect(text(show(<WhenBasis when={when('T09')} />))).toBe('');
  });
});

describe('a switch', () => {
  it('says what it switches and hands on what was chosen', () => {
    const chosen: boolean[] = [];
    const root = show(
      <Switch isOn={false} label="Mike Pence" onChange={(on) => chosen.push(on)} />,
    );
    const input = one(root, '[role=switch]');
    expect(input.getAttribute('aria-label')).toBe('Mike Pence');
    click(input);
    expect(chosen).toEqual([true]);
  });
});
