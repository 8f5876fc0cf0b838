/** Values that are kept in the order of their keys, those alike in the order in which they came. */
export class Sorted<Value> {
  readonly #key: (value: Value) => string | number;
  /** The first stands last, where it is taken away without moving the others. */
  readonly #values: Value[] = [];

  constructor(key: (value: Value) => string | number) {
    this.#key = key;
  }

  add(value: Value): void {
    const key = this.#key(value);
    let [low, high] = [0, this.#values.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.#values[middle];
      if (there !== undefined && this.#key(there) > key) low = middle + 1;
      else high = middle;
    }
    this.#values.splice(low, 0, value);
  }

  first(): Value | undefined {
    return this.#values.at(-1);
  }

  take(): Value | undefined {
    return this.#values.pop();
  }
}
