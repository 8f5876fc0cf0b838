/**
 * What an entry of a pack is called where several packs meet: in messages, settings, addresses and the
 * popup. In a pack its own id says enough, and is unique there alone.
 */
export const fullId = (pack: string, id: string): string => `${pack}/${id}`;

/** The pack and the own id that a full id is made of; no pack where it is an own id alone. */
export function splitId(full: string): { readonly pack: string; readonly id: string } {
  const at = full.indexOf('/');
  return { pack: full.slice(0, Math.max(at, 0)), id: full.slice(at + 1) };
}
