import { useState } from 'preact/hooks';
import {
  filterChoices,
  isFiltering,
  NO_FILTER,
  type TimelineFilter,
  toggled,
} from '../../src/core/timeline/filter';
import { PackText } from '../../src/ui/PackText';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import { kindLabel } from './kindLabel';

interface Props {
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
}

/** The timeline's filters: each chip is on or off, and they add up. */
export function FilterChips({ filter, onFilter }: Props) {
  const { message } = useWords();
  const { story, events } = usePopup();
  const [isMore, setMore] = useState(false);
  const { people, leading, kinds } = filterChoices(story, events);
  const { topics, only, differ } = filter;
  // One source alone is compared with none.
  const sources = story.sources.size > 1 ? [...story.sources.values()] : [];
  const others = topics.flatMap((id) =>
    people.some((one) => one.id === id) ? [] : (story.topics.get(id) ?? []),
  );
  const person = ({ id, title }: { readonly id: string; readonly title: string }) => (
    <Chip
      key={id}
      isOn={topics.includes(id)}
      onToggle={() => onFilter({ ...filter, topics: toggled(topics, id) })}
    >
      <PackText>{title}</PackText>
    </Chip>
  );
  const hidden = people.slice(leading);
  const shown = hidden.filter(({ id }) => isMore || topics.includes(id));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere
    <div class="chips" role="group" aria-label={message('popupFilters')}>
      <Chip isOn={!isFiltering(filter)} onToggle={() => onFilter(NO_FILTER)}>
        {message('popupFilterAll')}
      </Chip>
      {people.slice(0, leading).map(person)}
      {others.map(person)}
      {sources.map(({ id, letter }) => (
        <Chip
          key={id}
          isOn={only.includes(id)}
          onToggle={() => onFilter({ ...filter, only: toggled(only, id) })}
        >
          {message('popupFilterOnly', letter)}
        </Chip>
      ))}
      {sources.length > 0 && (
        <Chip isOn={differ} onToggle={() => onFilter({ ...filter, differ: !differ })}>
          {message('popupFilterDiffer')}
        </Chip>
      )}
      {shown.map(person)}
      {kinds
        .filter((kind) => isMore || filter.kinds.includes(kind))
        .map((kind) => (
          <Chip
            key={kind}
            isOn={filter.kinds.includes(kind)}
            onToggle={() => onFilter({ ...filter, kinds: toggled(filter.kinds, kind) })}
          >
            {message(kindLabel(kind))}
          </Chip>
        ))}
      <button
        type="button"
        class="link more"
        aria-expanded={isMore}
        onClick={() => setMore(!isMore)}
      >
        {message(isMore ? 'popupFilterLess' : 'popupFilterMore')}
      </button>
    </div>
  );
}

interface ChipProps {
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly children: preact.ComponentChildren;
}

const Chip = ({ isOn, onToggle, children }: ChipProps) => (
  <button type="button" class="pill" aria-pressed={isOn} onClick={onToggle}>
    {children}
  </button>
);
