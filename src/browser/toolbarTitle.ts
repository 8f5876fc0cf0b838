import type { I18n } from 'webextension-polyfill';

/** What there is to say: how many topics the page names, or where Sidelight is switched off. */
export type ToolbarNews = { readonly topics: number } | { readonly off: 'here' | 'everywhere' };

/**
 * What resting on the toolbar button says: `Sidelight: 8 topics on this page`. Voices read it out
 * as the button's name, and the badge not at all.
 */
export function toolbarTitle({ getMessage }: Pick<I18n.Static, 'getMessage'>, news: ToolbarNews) {
  if ('off' in news) {
    return getMessage(news.off === 'everywhere' ? 'toolbarOffEverywhere' : 'toolbarOffHere');
  }
  if (news.topics === 0) return getMessage('extensionName');
  // In the language of the messages, which is not the browser's where there is no translation.
  const form = new Intl.PluralRules(getMessage('language') || 'en').select(news.topics);
  const count = String(news.topics);
  return getMessage(`${TOPICS}_${form}`, count) || getMessage(`${TOPICS}_other`, count);
}

const TOPICS = 'toolbarTopics';
