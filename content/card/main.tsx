import { extensionApi } from '../../src/browser/extensionApi';
import { makeWords } from '../../src/ui/words';
import { Cards } from './Cards';
import { cardContent } from './cardContent';
import { showOffNotice } from './showOffNotice';
import { styles } from './styles';

const { i18n } = extensionApi();
const words = makeWords(i18n.getMessage, i18n.getUILanguage());

// For the reader in this frame, which has asked the background for it. Asked for twice, the first
// stays: a card of it may be open.
globalThis.sidelightCard ??= {
  createCards: (context) => new Cards(styles, context, cardContent(context, words)),
  showOffNotice: (...of) => showOffNotice({ css: styles, words }, ...of),
};
