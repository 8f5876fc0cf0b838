/** Hands a text to the visitor as a file: the browser saves it, or asks where to. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  // Not a blob: it would have to be given up, and browsers do not say when they are done with it.
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
  link.download = name;
  link.click();
}

/** The same with bytes, which are handed on as they are. */
export function saveBytes(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  // Given up with the page: browsers do not say when they are done with it.
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/json' }));
  link.download = name;
  link.click();
}
