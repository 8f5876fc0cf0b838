import type { Settings } from '../core/settings/Settings';
import type { Words } from '../ui/words';

/** Gives a page of the extension its title, language, direction and colours. */
export function applyPageTheme(
  page: Document,
  { language, direction, message }: Words,
  title: string,
  { theme }: Pick<Settings, 'theme'>,
): void {
  page.title = `${title} · ${message('extensionName')}`;
  page.documentElement.lang = language;
  page.documentElement.dir = direction;
  page.documentElement.dataset.theme = theme;
}
