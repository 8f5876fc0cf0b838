import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const message = v.object({ message: v.string() });
const messagesSchema = v.object({
  extensionName: message,
  extensionDescription: message,
  firstRunTitle: message,
});

/** What the package itself says to the shops, in one language. */
export async function storeMessages(language: string) {
  const text = await readFile(`src/_locales/${language}/messages.json`, 'utf8');
  const { extensionName, extensionDescription, firstRunTitle } = v.parse(
    messagesSchema,
    JSON.parse(text),
  );
  return {
    name: extensionName.message,
    description: extensionDescription.message,
    tagline: firstRunTitle.message,
  };
}
