// A picture of four colours and its PNG file, two bits to a pixel: small enough for one to each section.
import { crc32 } from "node:zlib";
import { zlibSync } from "fflate";

/** Red, green and blue, 0 to 255. */
export type Colour = [number, number, number];

/** Rows of the file: a filter byte (0, none), then four pixels to a byte, the first in the highest bits. */
export class IndexedPicture {
  private readonly stride: number;
  private readonly rows: Buffer;

  /** Pixels; `width` is a multiple of four. All pixels have the first colour. */
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.stride = 1 + width / 4;
    this.rows = Buffer.alloc(this.stride * height);
  }

  /** Gives a pixel inside the picture the colour with this index. */
  set(x: number, y: number, colour: number): void {
    const at = y * this.stride + 1 + (x >> 2);
    const shift = 6 - 2 * (x & 3);
    this.rows[at] = (this.rows[at] & ~(3 << shift)) | (colour << shift);
  }

  /** Fills whole rows, from `top` up to `bottom`, with one colour. */
  fillRows(top: number, bottom: number, colour: number): void {
    for (let y = top; y < bottom; y++) this.rows.fill(colour * 0b01010101, y * this.stride + 1, (y + 1) * this.stride);
  }

  /** The file (PNG, third edition, 11.2: IHDR, PLTE, IDAT, IEND). */
  encode(colours: [Colour, Colour, Colour, Colour]): Buffer {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    header.set([2, 3], 8); // two bits, palette
    return Buffer.concat([
      signature,
      chunk("IHDR", header),
      chunk("PLTE", Buffer.from(colours.flat())),
      // Not by Node's own zlib: another version of Node would make another file of the same words.
      chunk("IDAT", Buffer.from(zlibSync(this.rows, { level: 5 }))),
      chunk("IEND", Buffer.alloc(0)),
    ]);
  }
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, "latin1");
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
  return bytes;
}
