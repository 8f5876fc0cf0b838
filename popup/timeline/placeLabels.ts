import { fitLabels } from '../../src/ui/fitLabels';

/** Gives each label of a picture its place, by what it measures here; hides what has no room. */
export function placeLabels(picture: HTMLElement): void {
  for (const row of picture.querySelectorAll('.axis-labels')) {
    const labels = [...row.children].filter((child) => child instanceof HTMLElement);
    const starts = fitLabels(
      labels.map(({ dataset, offsetWidth }) => ({
        at: Number(dataset.at) * row.clientWidth,
        width: offsetWidth,
        rank: Number(dataset.rank),
      })),
      row.clientWidth,
    );
    for (const [index, label] of labels.entries()) {
      const start = starts[index] ?? null;
      label.style.visibility = start === null ? 'hidden' : 'visible';
      label.style.insetInlineStart = `${start ?? 0}px`;
    }
  }
}
