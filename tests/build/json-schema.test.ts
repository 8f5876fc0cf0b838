import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../build/packs/jsonSchemas';

it.each([...jsonSchemas()])('seeds/%s is what the schema in the code says', (file, schema) => {
  const written: unknown = JSON.parse(readFileSync(`seeds/${file}`, 'utf8'));
  expect(written, 'run npm run json-schema').toEqual(JSON.parse(JSON.stringify(schema)));
});
