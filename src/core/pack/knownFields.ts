import type { GenericSchema } from 'valibot';

/** What a schema may hold, as far as it is looked at here: every kind of valibot's has some of it. */
interface Parts {
  readonly kind: 'schema';
  readonly entries?: Readonly<Record<string, GenericSchema>>;
  readonly item?: GenericSchema;
  readonly value?: GenericSchema;
  readonly wrapped?: GenericSchema;
  /** Schemas of a union, but the plain values of a list of choices. */
  readonly options?: readonly unknown[];
}

/**
 * The names of the fields that the object at `path` may have, of all its variants.
 *
 * @param path keys and indexes, from the value that `schema` reads
 */
export function knownFields(schema: Parts, path: readonly unknown[]): string[] {
  const { entries, item, value, wrapped, options = [] } = schema;
  const alternatives = [...(wrapped ? [wrapped] : []), ...options.filter(isSchema)];
  if (alternatives.length > 0) return alternatives.flatMap((one) => knownFields(one, path));
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(entries ?? {});
  const next = entries && typeof key === 'string' ? entries[key] : (item ?? value);
  return next ? knownFields(next, rest) : [];
}

const isSchema = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
