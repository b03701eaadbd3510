/** Bytes of the headers and of one table's entry, packed (WOFF 1.0, W3C) and unpacked (OpenType). */
const PACKED = { header: 44, entry: 20 };
const UNPACKED = { header: 12, entry: 16 };

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

/**
 * The font within a WOFF file. The library that reads fonts unpacks them too, but in script: that took longer than the
 * rest of a PDF, anew for each, while the page stood still. The browser's own unpacking does not hold up the page.
 */
export async function unpackWoff(file: Uint8Array): Promise<Uint8Array> {
  const packed = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = Array.from({ length: packed.getUint16(12) }, async (_, index): Promise<Table> => {
    const entry = PACKED.header + index * PACKED.entry;
    const start = packed.getUint32(entry + 4);
    const bytes = file.slice(start, start + packed.getUint32(entry + 8));
    return {
      tag: packed.getUint32(entry),
      checksum: packed.getUint32(entry + 16),
      // A table that would not become smaller lies there as it is.
      bytes: bytes.length < packed.getUint32(entry + 12) ? await inflated(bytes) : bytes,
    };
  });
  return fontOf(packed.getUint32(4), await Promise.all(tables));
}

function fontOf(flavor: number, tables: readonly Table[]): Uint8Array {
  const padded = ({ bytes }: Table) => Math.ceil(bytes.length / 4) * 4;
  const directory = UNPACKED.header + tables.length * UNPACKED.entry;
  const font = new Uint8Array(tables.reduce((length, table) => length + padded(table), directory));
  const view = new DataView(font.buffer);
  view.setUint32(0, flavor);
  view.setUint16(4, tables.length);
  let at = directory;
  for (const [index, table] of tables.entries()) {
    const entry = UNPACKED.header + index * UNPACKED.entry;
    view.setUint32(entry, table.tag);
    view.setUint32(entry + 4, table.checksum);
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.bytes.length);
    font.set(table.bytes, at);
    at += padded(table);
  }
  return font;
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
