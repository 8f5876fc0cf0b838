// Writes the JSON Schemas that let an editor complete and check packs: npm run json-schema
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from '../packs/jsonSchemas';
import { readArguments } from './readArguments';

readArguments('npm run json-schema', {});

for (const [file, schema] of jsonSchemas()) {
  await writeFile(join('seeds', file), `${JSON.stringify(schema)}\n`);
  console.log(`seeds/${file}`);
}
