import type { StoryEvent } from '../../src/core/pack/packSchema';
import type { MessageKey } from '../../src/ui/words';

const LABELS = {
  act: 'popupKindAct',
  background: 'popupKindBackground',
  ceremony: 'popupKindCeremony',
  meeting: 'popupKindMeeting',
  publication: 'popupKindPublication',
  statement: 'popupKindStatement',
} as const satisfies Record<StoryEvent['kind'], MessageKey>;

/** The message that names a kind of event. */
export const kindLabel = (kind: StoryEvent['kind']): MessageKey => LABELS[kind];
