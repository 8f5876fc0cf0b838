import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportFault } from '../../core/imported/ImportFault';
import { shorten } from '../../core/text/shorten';
import { useWords } from '../../ui/UiContext';
import { faultWords } from './importWords';
import { ProblemList } from './ProblemList';
import { problemLines } from './problemLines';

interface Props {
  readonly file: string;
  readonly fault: ImportFault;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** As much of a file's name as helps to know it again, in UTF-16 units. */
export const SHOWN_NAME = 80;

/** Why a file was not added. It takes the focus, so that it is read out and found by key. */
export function Refusal({ file, fault, onCopy }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div class="note refusal" ref={box} tabIndex={-1}>
      <p>
        <b>{words.message('addStoryRefused', shorten(file, SHOWN_NAME))}</b>{' '}
        {faultWords(words, fault)}
      </p>
      {fault.kind === 'problems' && (
        <>
          <ProblemList problems={fault.problems} count={fault.count} />
          <p class="buttons">
            <button
              type="button"
              class="button"
              onClick={() => void onCopy(problemLines(fault.problems).join('\n')).then(setCopied)}
            >
              {words.message('addStoryCopyProblems')}
            </button>
            <span role="status">
              {isCopied !== null &&
                words.message(isCopied ? 'addStoryCopied' : 'addStoryCopyFailed')}
            </span>
          </p>
        </>
      )}
    </div>
  );
}
