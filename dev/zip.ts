import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** ASCII only: nothing here says how other letters would be encoded. */
  readonly name: string;
  readonly content: Uint8Array;
}

const versionNeeded = 20;
const deflated = 8;
// 1 January 1980, the first date of the format, so that the same files always make the same package.
const dosTime = 0;
const dosDate = 0x0021;

/** The fields that a file's local header and its entry in the central directory have in common. */
function sharedFields({ name, content }: ZipEntry, compressed: Uint8Array): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(versionNeeded, 0);
  fields.writeUInt16LE(deflated, 4);
  fields.writeUInt16LE(dosTime, 6);
  fields.writeUInt16LE(dosDate, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(compressed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function directoryEntry(shared: Buffer, name: Buffer, offset: number): Buffer {
  const start = Buffer.alloc(6);
  start.write('PK\x01\x02', 'latin1');
  start.writeUInt16LE(versionNeeded, 4);
  const end = Buffer.alloc(14);
  end.writeUInt32LE(offset, 10);
  return Buffer.concat([start, shared, end, name]);
}

function directoryEnd(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** A zip file for a handful of small files, which is all that a Teams package is. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'ascii');
    const compressed = deflateRawSync(entry.content);
    const shared = sharedFields(entry, compressed);
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, name, compressed]);
    directory.push(directoryEntry(shared, name, offset));
    files.push(file);
    offset += file.length;
  }
  const directorySize = directory.reduce((size, entry) => size + entry.length, 0);
  return new Uint8Array(
    Buffer.concat([...files, ...directory, directoryEnd(entries.length, directorySize, offset)]),
  );
}
