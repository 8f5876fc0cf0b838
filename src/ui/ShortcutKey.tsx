import { useWords } from './UiContext';

interface Props {
  /** As `commands.getAll()` has it; empty where the command has no key. */
  readonly shortcut: string;
  /** Opens the browser's own page for keys. */
  readonly onSet: () => void;
}

/** The key that a command really has, or the way to give it one. */
export function ShortcutKey({ shortcut, onSet }: Props) {
  const { message } = useWords();
  if (shortcut !== '') return <kbd>{shortcut}</kbd>;
  return (
    <button type="button" class="link" onClick={onSet}>
      {message('optionsKeysUnset')}
    </button>
  );
}
