import type { StoryFault } from '../../browser/storyDatabase';
import type { ImportFault } from '../../core/imported/ImportFault';
import type { StoryOffer } from '../../core/imported/StoryOffer';
import { failure, type Result, success } from '../../core/result';
import type { ImportAnswer, ImportRequest, ImportStep } from './importMessages';

/** Reads stories in a worker of its own, which lives until it is ended. */
export interface Importer {
  /** A file as a story that may be added; nothing is stored. `onStep` hears how far it is. */
  read(file: Blob, onStep: (step: ImportStep) => void): Promise<Result<StoryOffer, ImportFault>>;
  /** Keeps the story that was read last. */
  add(): Promise<Result<null, StoryFault>>;
  /** Gives up what goes on, and what was read. */
  end(): void;
}

type Bundled = readonly { readonly id: string; readonly title: string }[];

/** @param startWorker starts the worker of `import-worker/main` */
export function createImporter(startWorker: () => Worker, bundled: Bundled): Importer {
  let worker: Worker | null = null;

  /** Sends a request; `onAnswer` gives what settles it, or `undefined` while there is more to come. */
  function ask<Value>(
    request: ImportRequest,
    onAnswer: (answer: ImportAnswer) => Value | undefined,
    broken: Value,
  ): Promise<Value> {
    worker ??= startWorker();
    const asked = worker;
    return new Promise((resolve) => {
      asked.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
        const settled = onAnswer(data);
        if (settled !== undefined) resolve(settled);
      };
      // Out of memory, or not there: the next one is a worker of its own.
      asked.onerror = (event) => {
        event.preventDefault();
        end();
        resolve(broken);
      };
      asked.postMessage(request);
    });
  }

  function end(): void {
    worker?.terminate();
    worker = null;
  }

  return {
    read: (file, onStep) =>
      ask<Result<StoryOffer, ImportFault>>(
        { ask: 'read', file, bundled },
        (answer) => {
          if (answer.say === 'step') onStep(answer.step);
          if (answer.say === 'offer') return success(answer.offer);
          return answer.say === 'refused' ? failure(answer.fault) : undefined;
        },
        failure({ kind: 'failed' }),
      ),
    add: () =>
      ask<Result<null, StoryFault>>(
        { ask: 'add' },
        (answer) => {
          if (answer.say === 'added') return success(null);
          return answer.say === 'not-added' ? failure(answer.fault) : undefined;
        },
        failure('unavailable'),
      ),
    end,
  };
}

/** A story that is being made anew: the one at `at` (from 0) of `count`. */
export interface Renewing {
  readonly title: string;
  readonly at: number;
  readonly count: number;
}

/**
 * Makes anew what another version of Sidelight has made of the files of stories.
 *
 * @returns the titles of those with which it failed
 */
export function renewStories(
  startWorker: () => Worker,
  onProgress: (renewing: Renewing) => void,
): Promise<readonly string[]> {
  const worker = startWorker();
  const request: ImportRequest = { ask: 'renew' };
  return new Promise<readonly string[]>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.say === 'renewing') onProgress(data);
      if (data.say === 'renewed') resolve(data.failed);
    };
    worker.onerror = () => resolve([]);
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
