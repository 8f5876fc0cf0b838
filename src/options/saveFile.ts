/** Hands a text to the visitor as a file: the browser saves it, or asks where to. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  // Not a blob: it would have to be given up, and browsers do not say when they are done with it.
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
  link.download = name;
  link.click();
}
