import type { StoryEvent } from '../../src/core/pack/packSchema';
import type { MessageKey } from '../../src/ui/words';

const LABELS = {
  accident: 'popupKindAccident',
  act: 'popupKindAct',
  background: 'popupKindBackground',
  ceremony: 'popupKindCeremony',
  conflict: 'popupKindConflict',
  decision: 'popupKindDecision',
  disaster: 'popupKindDisaster',
  discovery: 'popupKindDiscovery',
  meeting: 'popupKindMeeting',
  other: 'popupKindOther',
  publication: 'popupKindPublication',
  statement: 'popupKindStatement',
  trial: 'popupKindTrial',
  vote: 'popupKindVote',
} as const satisfies Record<StoryEvent['kind'], MessageKey>;

/** The message that names a kind of event. */
export const kindLabel = (kind: StoryEvent['kind']): MessageKey => LABELS[kind];
