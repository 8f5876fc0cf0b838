interface Props {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** Its name, where no `<label for>` gives one. */
  readonly label?: string;
  readonly id?: string;
  /** The element that says more about it. */
  readonly describedBy?: string;
}

/** On or off, at once. */
export function Switch({ isOn, onChange, label, id, describedBy }: Props) {
  return (
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked
      role="switch"
      class="switch"
      id={id}
      checked={isOn}
      aria-label={label}
      aria-describedby={describedBy}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}
