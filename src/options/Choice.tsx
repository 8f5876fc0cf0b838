import { useUniqueId } from '../ui/useUniqueId';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What it comes to, where the label does not say all. */
  readonly help?: string;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly help?: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  /** `segments`: side by side in one frame, for a few short words. */
  readonly look?: 'list' | 'segments';
  readonly onChange: (value: Value) => void;
}

/** One of several, as radio buttons, beside the name of what is chosen. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { legend, help, options, value: chosen, look = 'list', onChange } = props;
  const name = useUniqueId();
  return (
    <fieldset class="field" aria-describedby={help === undefined ? undefined : `${name}-help`}>
      <legend>{legend}</legend>
      <div class={look === 'segments' ? 'segments' : 'options'}>
        {options.map(({ value, label, help }) => (
          <div key={value} class="option">
            <input
              type="radio"
              id={`${name}-${value}`}
              name={name}
              value={value}
              checked={value === chosen}
              aria-describedby={help === undefined ? undefined : `${name}-${value}-help`}
              onChange={() => onChange(value)}
            />
            <label for={`${name}-${value}`}>{label}</label>
            {help !== undefined && (
              <p id={`${name}-${value}-help`} class="small">
                {help}
              </p>
            )}
          </div>
        ))}
      </div>
      {help !== undefined && (
        <p id={`${name}-help`} class="small field-help">
          {help}
        </p>
      )}
    </fieldset>
  );
}
