// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { claimView } from '../../../src/core/story/claimView';
import { entry } from '../../../src/core/story/makeStory';
import { questionView } from '../../../src/core/story/questionView';
import { whenView } from '../../../src/core/story/whenView';
import { ClaimItem } from '../../../src/ui/ClaimItem';
import { DifferenceBox } from '../../../src/ui/DifferenceBox';
import { Letters } from '../../../src/ui/Letters';
import { SourceChip } from '../../../src/ui/SourceChip';
import { Switch } from '../../../src/ui/Switch';
import { TIP_DELAY } from '../../../src/ui/Tip';
import { WhenBasis, WhenText } from '../../../src/ui/WhenText';
import { all, button, click, dispatch, one, show, text } from '../../ui/support/show';
import { story } from '../../ui/support/story';

const a = entry(story.sources, 'a');
const b = entry(story.sources, 'b');
const claim = (id: string) => <ClaimItem claim={claimView(story, entry(story.claims, id))} />;

describe('a source chip', () => {
  it('shows letter and paragraphs, and says them in words', () => {
    const root = show(<SourceChip source={a} paragraphs={[2, 12, 13]} />);
    expect(text(one(root, '[aria-hidden]'))).toBe('A ¶2, 12–13');
    expect(text(one(root, '.unseen'))).toBe('Article A, paragraphs 2, 12, 13');
    const named = show(<SourceChip source={b} paragraphs={[4]} isNamed />);
    expect(text(one(named, '[aria-hidden]'))).toBe('Article B · ¶4');
  });

  it('says which article that is, wherever it stands, and once for voices', () => {
    const root = show(
      <Letters>
        <SourceChip source={a} paragraphs={[9]} />
        <SourceChip source={a} paragraphs={[13]} />
      </Letters>,
    );
    for (const chip of all(root, 'button')) {
      const described = one(root, `[id="${chip.getAttribute('aria-describedby')}"]`);
      expect(text(described)).toBe(`“${a.title}”, publisher not identified, February 2018.`);
    }
    expect(all(root, '[role=tooltip]').map(text)[1]).toMatch(/^Article A, paragraph 13\. “North/);
  });

  it('is one tab stop a letter', () => {
    const root = show(
      <Letters>
        <SourceChip source={a} />
        <SourceChip source={b} />
        <SourceChip source={a} />
      </Letters>,
    );
    expect(all(root, 'button').map((chip) => chip.tabIndex)).toEqual([0, 0, -1]);
  });

  it('leads to its source where that has an address', () => {
    const at = 'https://news.example/ferry';
    const root = show(<SourceChip source={{ ...a, url: at }} />);
    const link = one(root, '[role=tooltip] a');
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([
      at,
      'noopener noreferrer',
    ]);
    expect(all(show(<SourceChip source={a} />), 'a')).toEqual([]);
  });

  it('explains itself on focus, on a tap and after a rest, and stops on Escape', () => {
    vi.useFakeTimers();
    const root = show(
      <Letters>
        <SourceChip source={a} />
        <SourceChip source={b} />
      </Letters>,
    );
    const [chip, other] = all(root, 'button');
    const [tip, otherTip] = all(root, '[role=tooltip]');
    const [anchor] = all(root, '.tip-anchor');
    const pressing = () =>
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    const pass = (ms: number) => void act(() => void vi.advanceTimersByTime(ms));
    if (!chip || !other || !tip || !otherTip || !anchor) throw new Error('Not all is shown.');
    expect(tip.hidden).toBe(true);
    void act(() => chip.focus());
    expect(tip.hidden).toBe(false);
    // Its description is that of one word only.
    click(other);
    expect([tip.hidden, otherTip.hidden]).toEqual([true, false]);
    click(chip);
    const first = pressing();
    dispatch(chip, first);
    expect([tip.hidden, first.defaultPrevented]).toEqual([true, true]);
    const second = pressing();
    dispatch(chip, second);
    expect(second.defaultPrevented).toBe(false);
    dispatch(anchor, new MouseEvent('mouseenter'));
    pass(TIP_DELAY - 1);
    expect(tip.hidden).toBe(true);
    pass(1);
    expect(tip.hidden).toBe(false);
    dispatch(anchor, new Event('cancel'));
    expect(tip.hidden).toBe(true);
    dispatch(anchor, new MouseEvent('mouseenter'));
    dispatch(anchor, new MouseEvent('mouseleave'));
    pass(TIP_DELAY);
    expect(tip.hidden).toBe(true);
    vi.useRealTimers();
  });
});

describe('a claim', () => {
  it('is followed by who says it and where', () => {
    const root = show(claim('C15'));
    expect(all(root, '.who-says > li').map(text)).toEqual([
      expect.stringMatching(
        /^Heather Nauert, State Department spokesperson A ¶13 ?Article A, paragraph 13/,
      ),
    ]);
  });

  it('names no official twice, and an article’s own voice by what it is', () => {
    expect(all(show(claim('C24')), '.who-says > li').map(text)).toEqual([
      expect.stringMatching(/^The Washington Post A/),
      expect.stringMatching(/^The article itself B/),
    ]);
    // That they are not named is what their name says.
    expect(all(show(claim('C07')), '.who-says > li').map(text)[0]).toMatch(/^US officials B/);
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
    click(button(root, 'In each article’s words'));
    // What a reader should know beside it comes first.
    expect(all(root, '.how-each > li').map(text)).toEqual([
      expect.stringMatching(/^Neither article gives the day/),
      expect.stringMatching(/^A ¶10/),
      expect.stringMatching(/^B ¶16/),
    ]);
  });

  it('is tagged with the pack’s language', () => {
    expect(one(show(claim('C15')), '.claim-text > [lang]').lang).toBe('en-GB');
  });
});

describe('a difference', () => {
  const view = (id: string) => {
    const question = story.pack.questions.find((one) => one.id === id);
    if (question === undefined) throw new Error(`No question ${id}`);
    return questionView(story, question);
  };
  const box = (...ids: string[]) => show(<DifferenceBox questions={ids.map(view)} />);
  const label = (root: ParentNode) => text(one(root, '.difference-label'));

  it('shows both sides, each with where it stands and who says so', () => {
    const root = box('why');
    expect([label(root), text(one(root, 'h3'))]).toEqual([
      'The articles differ',
      'Why was it called off?',
    ]);
    const sides = all(root, '.side');
    expect(sides.map((side) => side.getAttribute('aria-label'))).toEqual([
      'Article A',
      'Article B',
    ]);
    expect(sides.map((side) => text(one(side, '.chip [aria-hidden]')))).toEqual([
      'Article A · ¶10',
      'Article B · ¶2, 6–7, 9',
    ]);
    expect(sides.map((side) => text(one(side, ':scope > small')))).toEqual([
      'The Washington Post',
      'US officials, Nick Ayers',
    ]);
    // Heard as a list of the question.
    const list = one(root, 'ul');
    expect(text(one(root, `[id="${list.getAttribute('aria-labelledby')}"]`))).toBe(
      'Why was it called off?',
    );
  });

  it('names an article’s own voice after the others', () => {
    const who = (root: ParentNode) => all(root, '.side > small').map(text);
    expect(who(box('ceremony'))).toEqual(['The article itself', 'The article itself']);
    expect(who(box('when-idea'))).toEqual([
      'The article itself',
      'US officials, the article itself',
    ]);
  });

  it('turns to the next question, round to the first, its label with it', () => {
    const root = box('why', 'how-it-came-out');
    const next = one(root, 'button.difference-next');
    next.focus();
    expect([text(next), label(root)]).toEqual(['1 of 2, next question', 'The articles differ']);
    click(next);
    expect([text(next), label(root)]).toEqual(['2 of 2, next question', 'Told differently']);
    expect(text(one(root, 'h3'))).toBe('How did it come out?');
    expect(document.activeElement).toBe(next);
    click(next);
    expect(text(next)).toBe('1 of 2, next question');
    expect(all(box('why'), '.difference-next')).toEqual([]);
    expect(text(box())).toBe('');
  });

  it('speaks of other ways to stand, too', () => {
    expect(label(box('when-idea'))).toBe('Unclear whether they differ');
    expect(label(box('delegation'))).toBe('Told differently');
    expect(label(box('meeting'))).toBe('The articles agree');
  });
});

describe('a date', () => {
  const when = (id: string) => whenView(story, entry(story.events, id).when);

  it('is a time only where the day is known', () => {
    const root = show(<WhenText when={when('T09')} />);
    expect(one(root, 'time').getAttribute('datetime')).toBe('2018-02-09');
    expect(text(root)).toBe('9 February 2018');
  });

  it('is words where it is not', () => {
    const root = show(<WhenText when={when('T07')} />);
    expect(all(root, 'time')).toEqual([]);
    expect(text(root)).toBe('before the opening ceremony of 9 February 2018');
  });

  it('says what it rests on where it is inferred, and only there', () => {
    const root = show(<WhenBasis when={when('T04')} />);
    click(button(root, 'Why this date'));
    expect(text(one(root, '.how-each'))).toMatch(/Inferred: /);
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
