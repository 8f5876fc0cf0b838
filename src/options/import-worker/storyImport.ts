import { type ImportedStories, isCurrent } from '../../browser/importedStories';
import { checkStoryFile, compileStory } from '../../core/imported/compileStory';
import type { ImportedStory } from '../../core/imported/ImportedStory';
import type { ImportFault } from '../../core/imported/ImportFault';
import { packChanges } from '../../core/imported/packChanges';
import { LARGEST_FILE } from '../../core/imported/readPackText';
import type { StoryOffer } from '../../core/imported/StoryOffer';
import { relationOf } from '../../core/imported/storyRelation';
import { failure, type Result, success } from '../../core/result';
import { sampleSentence } from '../../core/sample/sampleSentence';
import type { ImportAnswer, ImportRequest } from '../stories/importMessages';

/** So many warnings are shown: nobody reads more. */
const MOST_WARNINGS = 100;

/** A story that was read, and the file that it was made of. */
interface Read {
  readonly story: ImportedStory;
  readonly bytes: Uint8Array;
}

/** What answers the page's requests, one after the other; what it finds goes to `say`. */
export function createStoryImport(
  stories: ImportedStories,
  say: (answer: ImportAnswer) => void,
): (request: ImportRequest) => Promise<void> {
  let last: Read | null = null;

  async function read({ file, bundled }: Extract<ImportRequest, { ask: 'read' }>): Promise<void> {
    last = null;
    say({ say: 'step', step: 'read' });
    const bytes = await bytesOf(file);
    if (!bytes.ok) return say({ say: 'refused', fault: bytes.error });
    const made = await make(bytes.value, (step) => say({ say: 'step', step }));
    if (!made.ok) return say({ say: 'refused', fault: made.error });
    const { story, warnings, names } = made.value;
    const { pack, lexicon, keys, writings, ...head } = story;
    say({ say: 'step', step: 'try' });
    const there = await stories.list();
    const known = there.ok ? there.value : [];
    const offer: StoryOffer = {
      head,
      pack,
      names,
      warnings: warnings.slice(0, MOST_WARNINGS),
      warningCount: warnings.length,
      sentence: sampleSentence(pack, lexicon),
      changes: known.some(({ id }) => id === head.id) ? await changesTo(story) : null,
      ...relationOf(head, bundled, known),
    };
    // What may not be added is not kept for it.
    if (offer.place.kind !== 'bundled') last = { story, bytes: bytes.value };
    say({ say: 'offer', offer });
  }

  /** What is otherwise in `story` than in the one whose place it takes. */
  async function changesTo({ id, pack }: ImportedStory) {
    const file = await stories.bytes(id);
    const before = file.ok && file.value !== null ? checkStoryFile(decode(file.value)) : null;
    return before?.ok ? packChanges(before.value.whole.pack, pack) : null;
  }

  async function add(): Promise<void> {
    if (last === null) return;
    const { story, bytes } = last;
    const added = await stories.add(story, bytes);
    if (!added.ok) return say({ say: 'not-added', fault: added.error });
    last = null;
    say({ say: 'added' });
  }

  async function renew(): Promise<void> {
    const all = await stories.list();
    const old = all.ok ? all.value.filter((head) => !isCurrent(head)) : [];
    const failed: string[] = [];
    for (const [at, { id, title }] of old.entries()) {
      say({ say: 'renewing', title, at, count: old.length });
      const file = await stories.bytes(id);
      const made = file.ok && file.value !== null ? await make(file.value, () => {}) : null;
      const kept =
        made?.ok && file.ok && file.value !== null
          ? await stories.add(made.value.story, file.value)
          : null;
      if (kept?.ok !== true) failed.push(title);
    }
    say({ say: 'renewed', failed });
  }

  return (request) => {
    if (request.ask === 'read')
      return read(request).catch(() => say({ say: 'refused', fault: { kind: 'failed' } }));
    return request.ask === 'add' ? add() : renew();
  };
}

/** What is in a file that is not too large to be read at all. */
async function bytesOf(file: Blob): Promise<Result<Uint8Array<ArrayBuffer>, ImportFault>> {
  if (file.size > LARGEST_FILE) return failure({ kind: 'too-large', size: file.size });
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failure({ kind: 'unreadable' });
  }
}

async function make(bytes: Uint8Array<ArrayBuffer>, onStep: (step: 'check' | 'compile') => void) {
  onStep('check');
  const checked = checkStoryFile(decode(bytes));
  if (!checked.ok) return checked;
  const { whole, warnings } = checked.value;
  onStep('compile');
  const story = compileStory(whole, { size: bytes.length, hash: await hashOf(bytes) });
  const names = whole.names.names.topics.reduce((sum, topic) => sum + topic.names.length, 0);
  return success({ story, warnings, names });
}

/** The text in UTF-8, without a byte order mark; `null` where it is none. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
