import { useState } from 'preact/hooks';
import type { PageState } from '../../src/core/popup/pageState';
import { offText } from '../../src/ui/offText';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import { Notice } from './Notice';
import type { PageActions } from './PageActions';

interface Props {
  readonly state: PageState;
  readonly host: string | null;
  readonly now: number;
  readonly actions: PageActions;
  /** Whether to leave out what explains it at length. */
  readonly isBrief?: boolean;
}

/** Why there is nothing to list, and what can be done about it. */
export function PageNotice({ state, host, now, actions, isBrief = false }: Props) {
  const words = useWords();
  const { message } = words;
  const isOneOfMany = usePopup().stories.length > 1;
  switch (state.kind) {
    case 'found':
      return null;
    case 'reading':
      return (
        <p class="quiet" role="status">
          {message('popupReading')}
        </p>
      );
    case 'nothing':
      return (
        <Notice
          title={message(isOneOfMany ? 'popupNothingOfAll' : 'popupNothing')}
          text={!isBrief && message(isOneOfMany ? 'popupNothingOfAllMore' : 'popupNothingMore')}
        />
      );
    case 'closed':
      return (
        <Notice title={message('popupClosed')} text={!isBrief && message('popupClosedMore')} />
      );
    case 'unsupported':
      return (
        <Notice
          title={message('popupUnsupported')}
          text={!isBrief && message('popupUnsupportedMore')}
        />
      );
    case 'topicsOff':
      return (
        <Notice title={message('popupTopicsOff')} text={!isBrief && message('popupTopicsOffMore')}>
          <button type="button" class="button" onClick={actions.openOptions}>
            {message('popupTopicsChoose')}
          </button>
        </Notice>
      );
    case 'off':
      return (
        <Notice title={offText(words, state, now)} text={!isBrief && message('popupOffMore')}>
          <button type="button" class="button" onClick={actions.switchOn}>
            {message('popupSwitchOn')}
          </button>
        </Notice>
      );
    case 'withheld':
      return (
        <Notice title={message('popupWithheld')} text={!isBrief && message('popupWithheldMore')}>
          <button type="button" class="button" onClick={actions.allow}>
            {message(host === null ? 'popupWithheldAllowAll' : 'popupWithheldAllow')}
          </button>
        </Notice>
      );
    case 'unstarted':
      return <Unstarted isBrief={isBrief} onStart={actions.start} />;
  }
}

interface UnstartedProps {
  readonly isBrief: boolean;
  readonly onStart: () => Promise<boolean>;
}

function Unstarted({ isBrief, onStart }: UnstartedProps) {
  const { message } = useWords();
  const [hasFailed, setFailed] = useState(false);
  const start = async () => setFailed(!(await onStart()));
  return (
    <Notice title={message('popupUnstarted')} text={!isBrief && message('popupUnstartedMore')}>
      <button type="button" class="button" onClick={start}>
        {message('popupStart')}
      </button>
      <p role="status" class="small">
        {hasFailed && message('popupStartFailed')}
      </p>
    </Notice>
  );
}
