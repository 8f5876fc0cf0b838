import * as v from 'valibot';
import { formatAddress, type PopupAddress, parseAddress } from './address';

const rememberedSchema = v.object({ tab: v.number(), search: v.string(), hash: v.string() });

/** What the popup showed when it was closed, and on which tab, to be stored. */
export type Remembered = v.InferOutput<typeof rememberedSchema>;

export function toRemember(tab: number, address: PopupAddress): Remembered {
  const [search = '', hash = ''] = formatAddress({ ...address, tab: null }).split('#');
  return { tab, search, hash: hash === '' ? '' : `#${hash}` };
}

/** The address that `value` (from the store) holds for `tab`, or `null`; never throws. */
export function remembered(value: unknown, tab: number): PopupAddress | null {
  const read = v.safeParse(rememberedSchema, value);
  return read.success && read.output.tab === tab
    ? parseAddress(read.output.search, read.output.hash)
    : null;
}
