import type { Story } from '../core/story/makeStory';
import { Icon } from './Icon';

interface Props {
  readonly label: string;
  readonly shown: Story;
  /** The stories to choose from, under headings where there are several. */
  readonly groups: readonly {
    readonly title: string | null;
    readonly stories: readonly Story[];
  }[];
  /** Is given the id of the pack. */
  readonly onChoose: (story: string) => void;
}

/** Which of several stories is shown: their titles, each in its own language. */
export function StorySelect({ label, shown, groups, onChoose }: Props) {
  const options = (stories: readonly Story[]) =>
    stories.map(({ pack }) => (
      <option key={pack.id} value={pack.id} lang={pack.language} dir="auto">
        {pack.title}
      </option>
    ));
  return (
    <div class="story-select">
      <select
        aria-label={label}
        lang={shown.pack.language}
        value={shown.pack.id}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {groups
          .filter(({ stories }) => stories.length > 0)
          .map(({ title, stories }) =>
            title === null ? (
              options(stories)
            ) : (
              <optgroup key={title} label={title}>
                {options(stories)}
              </optgroup>
            ),
          )}
      </select>
      <Icon name="chevron" />
    </div>
  );
}
