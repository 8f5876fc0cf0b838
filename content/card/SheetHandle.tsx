import { useWords } from '../../src/ui/UiContext';

/** By this `dragSheet` knows it. Seen only where the card is a sheet. */
export const HANDLE_CLASS = 'sheet-handle';

/** What a sheet is pulled by; pressed, it makes the sheet higher or lower. */
export const SheetHandle = () => (
  <button
    type="button"
    class={HANDLE_CLASS}
    aria-label={useWords().message('cardSheetHandle')}
    aria-expanded="false"
  />
);
