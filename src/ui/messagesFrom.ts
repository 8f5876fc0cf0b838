import type { GetMessage } from './words';

/** The contents of a `messages.json`, as far as texts depend on it. */
export type Messages = Readonly<
  Record<
    string,
    {
      readonly message: string;
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
    }
  >
>;

/**
 * Reads messages as the browser's `i18n.getMessage` does, for places that have none (tests, the
 * gallery of pictures): `$NAME$` is a placeholder, `$1` … `$9` a substitution, `$$` a dollar.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Internationalization
 *
 * @returns a function that answers an unknown key with an empty text, as browsers do
 */
export const messagesFrom =
  (messages: Messages): GetMessage =>
  (key, substitutions = []) => {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    const contents = new Map(
      Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
    );
    const substituted = (text: string) =>
      text.replace(/\$(\$|[1-9])/g, (_, what: string) =>
        what === '$' ? '$' : (substitutions[Number(what) - 1] ?? ''),
      );
    // One pass for both kinds, so that a dollar within a substitution stays what it is.
    return message.replace(/\$([A-Za-z0-9_@]+)\$|\$(?:\$|[1-9])/g, (whole, name?: string) =>
      substituted(name === undefined ? whole : (contents.get(name.toLowerCase()) ?? '')),
    );
  };
