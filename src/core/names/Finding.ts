/** Something about `names.json`: a problem without its file. */
export interface Finding {
  readonly path: string;
  readonly message: string;
}
