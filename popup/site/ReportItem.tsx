import { useState } from 'preact/hooks';
import { useWords } from '../../src/ui/UiContext';

interface Props {
  /** Copies the report; false if the browser does not allow it. */
  readonly onReport: () => Promise<boolean>;
}

/** Copies a report, and says on the button itself, and aloud, whether it did. */
export function ReportItem({ onReport }: Props) {
  const { message } = useWords();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const said =
    isCopied === null ? null : message(isCopied ? 'popupReportCopied' : 'popupReportFailed');
  return (
    <li>
      <button type="button" onClick={() => void onReport().then(setCopied)}>
        {said ?? message('popupReport')}
      </button>
      <span class="unseen" role="status">
        {said}
      </span>
    </li>
  );
}
