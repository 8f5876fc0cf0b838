import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildAll } from '../extension/buildAll';
import { targets } from '../extension/manifest';
import { zipFiles, zipFolder } from '../extension/zipFolder';
import { sourceFiles } from './sourceFiles';

/** A file to hand out. */
export interface Packed {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal digits. */
  readonly sum: string;
}

export interface PackOptions {
  readonly version: string;
  /** Folder for the zips, and for what is built on the way. */
  readonly out: string;
  /** Folders of the stories; by default all in `seeds/`. */
  readonly stories?: readonly string[] | undefined;
}

/**
 * Builds the extension, and packs one zip for each browser and one with the sources. The same
 * sources give the same bytes, on any machine and in any folder.
 *
 * @returns the zips, or nothing where a story has problems; they are on standard error by then
 */
export async function packAll({
  version,
  out,
  stories,
}: PackOptions): Promise<Packed[] | undefined> {
  if (!(await buildAll({ stories, out, version }))) return undefined;
  const packed: Packed[] = [];
  for (const target of targets) {
    const zip = await zipFolder(join(out, target));
    packed.push(await writePacked(out, `sidelight-${version}-${target}.zip`, zip));
  }
  const sources = zipFiles(await sourceFiles(version));
  packed.push(await writePacked(out, `sidelight-${version}-source.zip`, sources));
  return packed;
}

/** Writes a file to hand out, and says what it is. */
export async function writePacked(out: string, name: string, bytes: Uint8Array): Promise<Packed> {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, name), bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${join(out, name)}: ${bytes.length} bytes, SHA-256 ${sum}`);
  return { name, bytes: bytes.length, sum };
}
