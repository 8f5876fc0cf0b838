import { type Choices, settingsOf } from '../settings/Settings';

/** What a page's part of a report is made of. */
export interface ReportedPage {
  /** The page's language as it states it; empty where it does not. */
  readonly lang: string;
  /** The stories that it counts as being about. */
  readonly about: readonly string[];
  readonly mentions: readonly ReportedMention[];
}

export interface ReportedMention {
  readonly topic: string;
  /** The name as the page has it. */
  readonly text: string;
  /** Why it is a mention, as data. */
  readonly evidence: unknown;
}

export interface ReportInput {
  readonly version: string;
  /** The browser as it calls itself. */
  readonly userAgent: string;
  /** The interface's language, BCP 47. */
  readonly language: string;
  readonly choices: Choices;
  /** `null` where the report is about no page. */
  readonly page: ReportedPage | null;
}

/** So many mentions are told: what is wrong shows among the first, and a report is to be read. */
const TOLD_MENTIONS = 40;

/**
 * A report to paste where faults are told, in English, for those who read it there. It holds no
 * address: neither the page's nor those of sites that are switched off, of which it says the number.
 */
export function problemReport({
  version,
  userAgent,
  language,
  choices,
  page,
}: ReportInput): string {
  const { stories, topics, sites } = choices;
  return [
    'What is wrong: ',
    'Address of the page (only if you like): ',
    '',
    `Sidelight ${version}, in ${language}`,
    `Browser: ${userAgent}`,
    `Settings: ${settingLines(choices)}`,
    `Stories chosen: ${switches(stories)}`,
    `Topics chosen: ${switches(topics)}`,
    `Sites switched off: ${Object.keys(sites).length}`,
    ...(page === null ? [] : pageLines(page)),
    '',
  ].join('\n');
}

const switches = (chosen: Readonly<Record<string, boolean>>): string =>
  Object.entries(chosen)
    .map(([id, isOn]) => `${id} ${isOn ? 'on' : 'off'}`)
    .join(', ') || 'none';

const settingLines = (choices: Choices): string =>
  Object.entries(settingsOf(choices))
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

function pageLines({ lang, about, mentions }: ReportedPage): string[] {
  const told = mentions.slice(0, TOLD_MENTIONS);
  const more = mentions.length - told.length;
  return [
    `Page: language ${lang || 'not stated'}, about ${about.join(', ') || 'no story'}, ${mentions.length} marked`,
    ...told.map(
      ({ topic, text, evidence }) =>
        `- “${text.replace(/\s+/g, ' ')}” as ${topic}: ${JSON.stringify(evidence)}`,
    ),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ];
}
