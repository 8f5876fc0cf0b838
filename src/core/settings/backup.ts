import * as v from 'valibot';
import { failure, type Result, success } from '../result';
import type { Change } from './items';
import { type Choices, choicesSchema } from './Settings';

/** What a backup file calls itself. */
const FORMAT = 'sidelight-settings';
/** Counts up when older versions could no longer read the file. */
const VERSION = 1;

const envelopeSchema = v.looseObject({ format: v.literal(FORMAT), version: v.number() });
/** Strict at every level: a file with a choice that we do not know is not half taken over. */
const backupSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  settings: v.strictObject(choicesSchema.entries),
});

/** Why a file is no backup, for the interface to say. */
export type BackupFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer'; readonly version: number }
  /** Where, as a path (`settings.marks`), and what stands there (JSON), which cannot be. */
  | { readonly kind: 'invalid'; readonly path: string; readonly value: string }
  /** What is at this path has a name that it cannot have. */
  | { readonly kind: 'unknown'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string };

/** All choices as the contents of a backup file, with its keys in order so that files compare. */
export const formatBackup = (choices: Choices): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, settings: sorted(choices) }, null, 2)}\n`;

/** The choices in a backup file, or the first thing that is wrong with it. Never throws. */
export function parseBackup(text: string): Result<Choices, BackupFault> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const envelope = v.safeParse(envelopeSchema, json.value);
  if (!envelope.success) return failure({ kind: 'not-a-backup' });
  const { version } = envelope.output;
  if (version > VERSION) return failure({ kind: 'newer', version });
  const parsed = v.safeParse(backupSchema, json.value, { abortEarly: true });
  if (parsed.success) return success(parsed.output.settings);
  return failure(faultOf(parsed.issues[0]));
}

/** The change that makes `wanted` out of `current`: what is not in the backup goes to its default. */
export const changeTo = (wanted: Choices, current: Choices): Change => ({
  choices: {
    marks: wanted.marks,
    trigger: wanted.trigger,
    theme: wanted.theme,
    badge: wanted.badge,
    paused: wanted.paused,
  },
  topics: { ...emptied(current.topics), ...wanted.topics },
  sites: { ...emptied(current.sites), ...wanted.sites },
});

const emptied = (record: Readonly<Record<string, unknown>>): Record<string, undefined> =>
  Object.fromEntries(Object.keys(record).map((key) => [key, undefined]));

function parseJson(text: string): Result<unknown, BackupFault> {
  try {
    // Some editors begin a file with a byte order mark, which is no JSON.
    return success(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return failure({ kind: 'not-json' });
  }
}

/** As much of a value as helps to find it in the file, in UTF-16 units. */
const SHOWN = 40;

function abridged(value: unknown): string {
  const json = JSON.stringify(value) ?? '';
  return json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json;
}

function faultOf(issue: v.BaseIssue<unknown>): BackupFault {
  const path = v.getDotPath(issue) ?? '';
  const place = issue.path?.at(-1);
  if (place?.origin !== 'key') return { kind: 'invalid', path, value: abridged(issue.input) };
  return { kind: place.value === undefined ? 'missing' : 'unknown', path };
}

const sorted = ({ topics, sites, ...single }: Choices) => ({
  ...inOrder(single),
  topics: inOrder(topics),
  sites: inOrder(sites),
});

const inOrder = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
