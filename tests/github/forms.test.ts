import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(/^[\w-]+$/));
const validations = v.optional(v.strictObject({ required: v.boolean() }));
const described = { label: text, description: v.optional(text) };

const elementSchema = v.variant('type', [
  v.strictObject({ type: v.literal('markdown'), attributes: v.strictObject({ value: text }) }),
  v.strictObject({
    type: v.literal('input'),
    id,
    attributes: v.strictObject({ ...described, placeholder: v.optional(text) }),
    validations,
  }),
  v.strictObject({
    type: v.literal('textarea'),
    id,
    attributes: v.strictObject({
      ...described,
      placeholder: v.optional(text),
      render: v.optional(text),
    }),
    validations,
  }),
  v.strictObject({
    type: v.literal('dropdown'),
    id,
    attributes: v.strictObject({ ...described, options: v.pipe(v.array(text), v.minLength(2)) }),
    validations,
  }),
  v.strictObject({
    type: v.literal('checkboxes'),
    id,
    attributes: v.strictObject({
      ...described,
      options: v.array(v.strictObject({ label: text, required: v.optional(v.boolean()) })),
    }),
    validations,
  }),
]);

const formSchema = v.strictObject({
  name: v.pipe(text, v.minLength(3)),
  description: v.pipe(text, v.maxLength(200)),
  labels: v.array(text),
  body: v.pipe(
    v.array(elementSchema),
    v.check((body) => body.some(({ type }) => type !== 'markdown'), 'asks for nothing'),
    v.check((body) => {
      const ids = body.flatMap((one) => ('id' in one ? one.id : []));
      return new Set(ids).size === ids.length;
    }, 'an id stands twice'),
  ),
});

const FOLDER = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(FOLDER).filter((file) => file !== 'config.yml');
const problems = (form: unknown): string[] =>
  (v.safeParse(formSchema, form).issues ?? []).map(({ message }) => message);

describe('issue forms', () => {
  it('are there for a wrong match, a wrong claim, a page that breaks and an idea', () => {
    expect(forms).toHaveLength(4);
  });

  it.each(forms)('%s is a form that GitHub takes', (file) => {
    expect(problems(parse(readFileSync(`${FOLDER}/${file}`, 'utf8')))).toEqual([]);
  });

  it('would be refused with an id twice, or a word that GitHub does not know', () => {
    const form = parse(readFileSync(`${FOLDER}/${forms[3]}`, 'utf8'));
    expect(problems({ ...form, body: [...form.body, form.body[0]] })).toEqual([
      'an id stands twice',
    ]);
    expect(problems({ ...form, title_prefix: 'x' })).not.toEqual([]);
  });
});
