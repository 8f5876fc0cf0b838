import { useState } from 'preact/hooks';
import { useWords } from '../../src/ui/UiContext';

interface Props {
  /** Copies the report; false if the browser does not allow it. */
  readonly onReport: () => Promise<boolean>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Copies a report, and says on the button itself whether it did. */
export function ReportItem({ onReport, onKeyDown }: Props) {
  const { message } = useWords();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <li role="status">
      <button type="button" onKeyDown={onKeyDown} onClick={() => void onReport().then(setCopied)}>
        {isCopied === null && message('popupReport')}
        {isCopied === true && message('popupReportCopied')}
        {isCopied === false && message('popupReportFailed')}
      </button>
    </li>
  );
}
