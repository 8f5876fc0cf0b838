import { useState } from 'preact/hooks';
import type { PageState } from '../../src/core/popup/pageState';
import { offText } from '../../src/ui/offText';
import { useWords } from '../../src/ui/UiContext';
import { type FindingsOf, FoundPanel } from './FoundPanel';
import { Notice } from './Notice';
import type { PageActions } from './PageActions';

interface Props {
  readonly state: PageState;
  readonly host: string | null;
  readonly now: number;
  readonly findings: FindingsOf;
  readonly on: PageActions;
}

/** "This page": what was found on it, or why there is nothing to show. */
export function PagePanel({ state, host, now, findings, on }: Props) {
  const words = useWords();
  const { message } = words;
  switch (state.kind) {
    case 'found':
      return <FoundPanel findings={findings(state.frames)} on={on} />;
    case 'reading':
      return (
        <p class="quiet" role="status">
          {message('popupReading')}
        </p>
      );
    case 'nothing':
      return <Notice title={message('popupNothing')} text={message('popupNothingMore')} />;
    case 'closed':
      return <Notice title={message('popupClosed')} text={message('popupClosedMore')} />;
    case 'unsupported':
      return <Notice title={message('popupUnsupported')} text={message('popupUnsupportedMore')} />;
    case 'topicsOff':
      return (
        <Notice title={message('popupTopicsOff')} text={message('popupTopicsOffMore')}>
          <button type="button" class="button" onClick={on.openOptions}>
            {message('popupTopicsChoose')}
          </button>
        </Notice>
      );
    case 'off':
      return (
        <Notice title={offText(words, state, now)} text={message('popupOffMore')}>
          <button type="button" class="button" onClick={on.switchOn}>
            {message('popupSwitchOn')}
          </button>
        </Notice>
      );
    case 'withheld':
      return (
        <Notice title={message('popupWithheld')} text={message('popupWithheldMore')}>
          <button type="button" class="button" onClick={on.allow}>
            {message(host === null ? 'popupWithheldAllowAll' : 'popupWithheldAllow')}
          </button>
        </Notice>
      );
    case 'unstarted':
      return <Unstarted onStart={on.start} />;
  }
}

function Unstarted({ onStart }: { readonly onStart: () => Promise<boolean> }) {
  const { message } = useWords();
  const [hasFailed, setFailed] = useState(false);
  const start = async () => setFailed(!(await onStart()));
  return (
    <Notice title={message('popupUnstarted')} text={message('popupUnstartedMore')}>
      <button type="button" class="button" onClick={start}>
        {message('popupStart')}
      </button>
      <p role="status" class="small">
        {hasFailed && message('popupStartFailed')}
      </p>
    </Notice>
  );
}
