import { inflateSync } from 'node:zlib';

/** A picture, as rows of pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue (0–255) of the pixel `x`, `y`, from the top left. */
  at(x: number, y: number): readonly [number, number, number];
  /** Whether it can have clear parts at all. */
  readonly hasAlpha: boolean;
  /** How much of a pixel is there: 0 (clear) to 255. */
  alphaAt(x: number, y: number): number;
}

/** Colour types of a PNG that browsers write their pictures in, and the bytes of a pixel. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Bytes before the first chunk, and around the data of each: length, type, checksum. */
const SIGNATURE = 8;
const AROUND = 12;

/** Reads a PNG of 8 bits a channel that is not interlaced, as browsers write them (RFC 2083). */
export function readPng(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  let [width, height, channels] = [0, 0, 0];
  const data: Buffer[] = [];
  for (let at = SIGNATURE; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const chunk = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      width = chunk.readUInt32BE(0);
      height = chunk.readUInt32BE(4);
      channels = CHANNELS[chunk[9] ?? 0] ?? 0;
    } else if (type === 'IDAT') data.push(chunk);
    at += AROUND + length;
  }
  if (channels === 0) throw new Error('This is no PNG of a kind that browsers write');
  const rows = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  return {
    width,
    height,
    at(x, y) {
      const start = (y * width + x) * channels;
      return [rows[start] ?? 0, rows[start + 1] ?? 0, rows[start + 2] ?? 0];
    },
    hasAlpha: channels === 4,
    alphaAt: (x, y) => (channels === 4 ? (rows[(y * width + x) * channels + 3] ?? 0) : 255),
  };
}

/** Undoes the filter that each row names in its first byte (RFC 2083, 6). */
function unfilter(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : (out[y * stride + x - channels] ?? 0);
      const up = y === 0 ? 0 : (out[(y - 1) * stride + x] ?? 0);
      const corner = y === 0 || x < channels ? 0 : (out[(y - 1) * stride + x - channels] ?? 0);
      out[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess(filter, left, up, corner);
    }
  }
  return out;
}

/** What a filter takes the byte to be, by those before it. */
function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const [toLeft, toUp, toCorner] = [
    Math.abs(sum - left),
    Math.abs(sum - up),
    Math.abs(sum - corner),
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
