import { useEffect } from 'preact/hooks';

const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Takes files that are dropped anywhere on the page: the browser would open them in its place. */
export function useFileDrop(onFile: (file: File) => void, onDragging: (is: boolean) => void): void {
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const over = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      onDragging(true);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      onDragging(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile(file);
    };
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('drop', drop, { signal });
    // Out of the window: nothing else is left for without going elsewhere in it.
    window.addEventListener(
      'dragleave',
      ({ relatedTarget }) => relatedTarget === null && onDragging(false),
      { signal },
    );
    return () => end.abort();
  }, [onFile, onDragging]);
}
