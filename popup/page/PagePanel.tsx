import type { Findings } from '../../src/core/popup/findings';
import type { PageState } from '../../src/core/popup/pageState';
import { Letters } from '../../src/ui/Letters';
import type { PageActions } from '../parts/PageActions';
import { PageNotice } from '../parts/PageNotice';
import { StoryBrief } from '../story/StoryBrief';
import { FoundPanel } from './FoundPanel';

interface Props {
  readonly state: PageState;
  readonly host: string | null;
  readonly now: number;
  /** What was found on the page; `null` where nothing was. */
  readonly findings: Findings | null;
  readonly actions: PageActions;
}

/** "This page": what was found on it; or why there is nothing to list, and then the story. */
export function PagePanel({ state, host, now, findings, actions }: Props) {
  if (findings !== null) return <FoundPanel findings={findings} actions={actions} />;
  return (
    <Letters>
      <PageNotice state={state} host={host} now={now} actions={actions} />
      <StoryBrief found={0} />
    </Letters>
  );
}
