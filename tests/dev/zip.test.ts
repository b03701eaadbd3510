import { crc32, inflateRawSync } from 'node:zlib';
import { zip } from '../../dev/zip';

/** Reads a zip the way its readers do: from the directory at the end. */
function unzip(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = new Map<string, string>();
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(entry + 28);
    const file = archive.readUInt32LE(entry + 42);
    const start = file + 30 + archive.readUInt16LE(file + 26);
    const content = inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(entry + 20)));
    expect(crc32(content)).toBe(archive.readUInt32LE(entry + 16));
    files.set(archive.toString('latin1', entry + 46, entry + 46 + nameLength), content.toString());
    entry += 46 + nameLength;
  }
  expect(entry).toBe(end);
  return files;
}

describe('The package', () => {
  const entries = [
    { name: 'manifest.json', content: Buffer.from('{"name": "Rød Tråd"}') },
    { name: 'en.json', content: Buffer.from('') },
  ];

  it('unpacks to the files that went into it', () => {
    expect([...unzip(Buffer.from(zip(entries)))]).toEqual([
      ['manifest.json', '{"name": "Rød Tråd"}'],
      ['en.json', ''],
    ]);
  });

  it('is the same for the same files, whenever it is made', () => {
    expect(zip(entries)).toEqual(zip(entries));
  });
});
