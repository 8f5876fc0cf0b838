import pack from 'sidelight:pack';
import type { ComponentChild } from 'preact';
import { Card, type CardProps } from '../../content/card/Card';
import { styles } from '../../content/card/styles';
import messages from '../../src/_locales/en/messages.json';
import { fullId } from '../../src/core/pack/fullId';
import { makeStory } from '../../src/core/story/makeStory';
import { topicCard } from '../../src/core/story/topicCard';
import { messagesFrom } from '../../src/ui/messagesFrom';
import { UiContext } from '../../src/ui/UiContext';
import { makeWords } from '../../src/ui/words';
import type { Scene } from './Scene';

const story = makeStory(pack);
const ui = {
  words: makeWords(messagesFrom(messages), 'en-GB'),
  packLanguage: pack.language,
  names: story.names,
};

const nothing = () => {};
const inert: CardProps['actions'] = {
  close: nothing,
  readTopic: async (topic) => topicCard([story], topic),
  pin: nothing,
  openTimeline: nothing,
  copy: () => Promise.resolve(true),
  switchOff: () => Promise.resolve(null),
  openOptions: nothing,
};

function card(topic: string, more: Partial<CardProps> = {}): ComponentChild {
  const opened = topicCard([story], fullId(pack.id, topic));
  if (opened === null) throw new Error(`The story has no topic ${topic}`);
  return (
    <Card
      opened={opened}
      evidence="Marked because the page names “Mike Pence” in full."
      canGoWrong
      isDismissed={false}
      wrongMatch={nothing}
      undoWrongMatch={nothing}
      isPinned={false}
      theme="system"
      actions={inert}
      {...more}
    />
  );
}

const stage = (children: ComponentChild, className = ''): ComponentChild => (
  <UiContext.Provider value={ui}>
    <main class={`stage ${className}`}>{children}</main>
  </UiContext.Provider>
);

/** Headless Chromium has no pointer: without one the card shows what else a hover would. */
const STAGE = `
  body { margin: 0; font-size: 16px; background: light-dark(#fbf9f5, #12110f); color-scheme: light dark }
  .stage { display: flex; flex-wrap: wrap; align-items: start; gap: 24px; padding: 24px }
  .stage.whole .card { max-height: none }
  .stage.low .card { max-height: 400px }
  .stage.text-200 .theme { font-size: 28px }
  .stage:not(.bottom) .copy-claim:not(:focus-visible) { opacity: 0 }
  .page { padding: 32px 40px; font: 20px/1.6 Georgia, 'Noto Serif', serif; color: light-dark(#222, #ddd) }
  .page > p { max-width: 640px; margin: 0 }
  .page > .card { position: absolute }
  .page .copy-claim { opacity: 0 }
  .name { text-decoration: underline 2px dotted color-mix(in srgb, currentColor 40%, var(--accent)); text-underline-offset: 4px }
  .name.is-open { background: var(--accent-wash); text-decoration-style: solid }
  .stage.bottom { position: fixed; inset: auto 0 0; display: block; padding: 0 }
`;
const css = `${styles}\n${STAGE}`;

const click = (stage: HTMLElement, selector: string) => {
  for (const element of stage.querySelectorAll<HTMLElement>(selector)) element.click();
};

const both = (name: string, scene: Omit<Scene, 'name' | 'scheme' | 'css'>): readonly Scene[] =>
  (['light', 'dark'] as const).map((scheme) => ({
    ...scene,
    name: `${name}-${scheme}`,
    scheme,
    css,
  }));

const topics = ['pence', 'pyeongchang-meeting', 'kim-yo-jong'];

const name = (text: string): ComponentChild => <span class="name">{text}</span>;

/** As a reader meets it: a page of somebody's newspaper, and the card beside a name in it. */
const page = (children: ComponentChild): ComponentChild => (
  <UiContext.Provider value={ui}>
    <main class="page">
      <p>
        It was a cold evening in {name('Pyeongchang')}. In the stadium {name('Kim Yo Jong')} took a
        seat only a few metres behind <span class="name is-open">Mike Pence</span>.
      </p>
      {children}
    </main>
  </UiContext.Provider>
);

/** The card in every theme and state. */
export const cardScenes: readonly Scene[] = [
  ...both('page', {
    width: 900,
    height: 690,
    content: page(card('pence')),
    act: (body) => {
      const mark = [...body.querySelectorAll('.name')].at(-1)?.getBoundingClientRect();
      const card = body.querySelector<HTMLElement>('.card');
      if (mark && card)
        Object.assign(card.style, { left: `${mark.left}px`, top: `${mark.bottom + 8}px` });
    },
  }),
  ...both('card', { width: 1260, height: 540, content: stage(topics.map((id) => card(id))) }),
  ...both('card-whole', {
    width: 1260,
    height: 1500,
    content: stage(
      topics.map((id) => card(id)),
      'whole',
    ),
  }),
  ...both('card-unfolded', {
    width: 1260,
    height: 3200,
    content: stage(
      topics.map((id) => card(id)),
      'whole',
    ),
    act: (body) => {
      click(body, '[aria-expanded="false"]:not(.icon-button)');
    },
  }),
  {
    name: 'card-forced-colors',
    width: 1260,
    height: 1500,
    scheme: 'dark',
    forcedColors: true,
    css,
    content: stage(
      topics.map((id) => card(id)),
      'whole',
    ),
  },
  {
    name: 'card-all-topics',
    width: 1944,
    height: 5000,
    scheme: 'light',
    css,
    content: stage(
      pack.topics.map(({ id }) => card(id)),
      'whole',
    ),
  },
  {
    name: 'card-states',
    width: 1660,
    height: 560,
    scheme: 'light',
    css,
    content: stage([
      card('pence', { isPinned: true }),
      card('pence', { isDismissed: true }),
      card('nick-ayers'),
      card('dprk'),
    ]),
    act: (body) => {
      const [first, second, third, fourth] = body.querySelectorAll<HTMLElement>('.card');
      if (first) click(first, '.card-menu .icon-button');
      second?.querySelector('.card-scroll')?.scrollTo(0, 10_000);
      third?.querySelector<HTMLElement>('.card-related .pill')?.click();
      fourth?.querySelector<HTMLElement>('.who-says .chip')?.click();
    },
  },
  ...both('card-problem', {
    width: 420,
    height: 560,
    content: stage(
      card('pence', {
        actions: { ...inert, switchOff: async () => 'QUOTA_BYTES quota exceeded' },
      }),
    ),
    act: (body) => {
      click(body, '.card-menu .icon-button');
      // The menu is drawn in a microtask of Preact's, which is queued by now.
      queueMicrotask(() => click(body, '.card-menu-group:nth-child(2) li:nth-child(2) button'));
    },
  }),
  ...both('card-turned', {
    width: 1260,
    height: 520,
    content: stage(['pyeongchang-meeting', 'kim-yong-nam', 'otto-warmbier'].map((id) => card(id))),
    act: (body) => click(body, '.difference-next'),
  }),
  ...both('card-low', {
    width: 1260,
    height: 448,
    content: stage(
      topics.map((id) => card(id)),
      'low',
    ),
  }),
  ...both('card-menu', {
    width: 1260,
    height: 540,
    content: stage(topics.map((id) => card(id, { pageDay: '2021-01-06' }))),
    act: (body) => {
      const [first, second, third] = body.querySelectorAll<HTMLElement>('.card');
      first?.querySelector<HTMLElement>('.card-menu .icon-button')?.click();
      second?.querySelector<HTMLElement>('.side .chip')?.click();
      third?.querySelector<HTMLElement>('.card-sources')?.click();
    },
  }),
  {
    name: 'card-text-200',
    width: 900,
    height: 700,
    scheme: 'light',
    css,
    content: stage(card('pyeongchang-meeting'), 'text-200'),
  },
  {
    name: 'card-rtl-page',
    width: 420,
    height: 640,
    scheme: 'light',
    direction: 'rtl',
    css,
    content: stage(card('pence')),
  },
  ...both('card-sheet', {
    width: 390,
    height: 844,
    content: stage(card('kim-yo-jong'), 'bottom sheet'),
  }),
  ...both('card-sheet-meeting', {
    width: 390,
    height: 844,
    content: stage(card('pyeongchang-meeting'), 'bottom sheet'),
  }),
];
