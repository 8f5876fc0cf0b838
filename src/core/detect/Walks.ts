/** Forms have at most 24 tokens; of one begun at each, two may be walked where an edge is ambiguous. */
const MOST = 64;

/** Forms of which some tokens were read, field by field, so that the scan allocates nothing. */
export class Walks {
  count = 0;
  readonly nodes = new Int32Array(MOST);
  /** UTF-16 offsets of their beginnings. */
  readonly starts = new Int32Array(MOST);
  /** How many tokens were read, and a bit for each that began with a capital. */
  readonly depths = new Int32Array(MOST);
  readonly capitals = new Int32Array(MOST);

  add(node: number, start: number, depth: number, capitals: number): void {
    if (this.count === MOST) return;
    this.nodes[this.count] = node;
    this.starts[this.count] = start;
    this.depths[this.count] = depth;
    this.capitals[this.count] = capitals;
    this.count++;
  }
}
