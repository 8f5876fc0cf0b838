/** A page's script: shows the card in an open shadow root, which axe can look into. */
import pack from 'sidelight:pack';
import { render } from 'preact';
import { Card } from '../../../content/card/Card';
import { OffNotice } from '../../../content/card/OffNotice';
import { styles } from '../../../content/card/styles';
import messages from '../../../src/_locales/en/messages.json';
import { fullId } from '../../../src/core/pack/fullId';
import { makeStory } from '../../../src/core/story/makeStory';
import { topicCard } from '../../../src/core/story/topicCard';
import { messagesFrom } from '../../../src/ui/messagesFrom';
import { UiContext } from '../../../src/ui/UiContext';
import { makeWords } from '../../../src/ui/words';

const story = makeStory(pack);
const words = makeWords(messagesFrom(messages), 'en-GB');
const nothing = () => {};
const actions = {
  close: nothing,
  readTopic: async (topic: string) => topicCard([story], topic),
  pin: nothing,
  openTimeline: nothing,
  copy: () => Promise.resolve(true),
  switchOff: () => Promise.resolve(null),
  openOptions: nothing,
};

const root = document.body
  .appendChild(document.createElement('div'))
  .attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
root.adoptedStyleSheets = [sheet];

const buttonsThatUnfold = () =>
  root.querySelectorAll<HTMLElement>('[aria-expanded="false"], .tip-anchor > button');

/** Shows the card of a topic, as it opens or with all that it folds away; beside a mark or as a sheet. */
async function showCard(topic: string, isUnfolded: boolean, isSheet = false): Promise<void> {
  render(null, root);
  const opened = topicCard([story], fullId(pack.id, topic));
  if (opened === null) throw new Error(`The story has no topic ${topic}`);
  // As placeSheet has it: at the height that a sheet opens with.
  const place = isSheet
    ? { class: 'sheet', style: 'display: flex; flex-direction: column; height: 45vh' }
    : { class: 'beside' };
  render(
    <div {...place}>
      <UiContext.Provider value={{ words, packLanguage: pack.language, names: story.names }}>
        <Card
          opened={opened}
          evidence="Marked because the page names “Mike Pence” in full."
          canGoWrong
          isDismissed={false}
          wrongMatch={nothing}
          undoWrongMatch={nothing}
          isPinned={false}
          theme="system"
          actions={actions}
        />
      </UiContext.Provider>
    </div>,
    root,
  );
  await painted();
  if (!isUnfolded) return;
  for (const button of buttonsThatUnfold()) button.click();
  await painted();
  // What had been folded away folds things away itself.
  for (const button of buttonsThatUnfold()) button.click();
  await painted();
}

/** Shows what stands in a card's place once it has switched Sidelight off. */
async function showOffNotice(isSheet: boolean): Promise<void> {
  render(null, root);
  render(
    <div class={isSheet ? 'sheet' : 'beside'}>
      <UiContext.Provider value={{ words, packLanguage: pack.language, names: story.names }}>
        <OffNotice
          text="Off on news.example until 15:40"
          theme="system"
          isSheet={isSheet}
          onUndo={() => Promise.resolve(null)}
          onClose={nothing}
        />
      </UiContext.Provider>
    </div>,
    root,
  );
  await painted();
}

/** Rendered, and faded in. */
async function painted(): Promise<void> {
  await new Promise<void>((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => done())),
  );
  await Promise.all(root.getAnimations().map(({ finished }) => finished));
}

Object.assign(globalThis, { showCard, showOffNotice });
