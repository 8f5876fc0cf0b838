import * as v from 'valibot';

/**
 * Pages labelled by hand: `pages.json`, `labels.json` and `pages/<id>.html` in one folder. `before`
 * and `after` are up to 40 characters of visible text around the label, white space collapsed.
 */
const labelSchema = v.object({
  topic: v.string(),
  text: v.string(),
  before: v.string(),
  after: v.string(),
  /**
   * `full` and `short` must be found; `desc` may be; `trap` must not be; `ambiguous` is ignored.
   */
  level: v.picklist(['full', 'short', 'desc', 'trap', 'ambiguous']),
});

/** A page by its file's name, in the language of its text. */
const pageSchema = v.object({ id: v.string(), language: v.string() });

export const pagesSchema = v.array(pageSchema);
export const labelsSchema = v.record(v.string(), v.array(labelSchema));

export type Label = v.InferOutput<typeof labelSchema>;
export type LabelledPage = v.InferOutput<typeof pageSchema> & { readonly labels: readonly Label[] };

/** Labels of several files as one; each file labels its topics on all pages. */
export function joinLabels(
  files: readonly Readonly<Record<string, readonly Label[]>>[],
): Map<string, Label[]> {
  const joined = new Map<string, Label[]>();
  for (const file of files) {
    for (const [page, labels] of Object.entries(file)) {
      joined.set(page, [...(joined.get(page) ?? []), ...labels]);
    }
  }
  return joined;
}
