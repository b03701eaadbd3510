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
  const files = { 'manifest.json': Buffer.from('{"name": "Rød Tråd"}'), 'en.json': Buffer.from('') };

  it('unpacks to the files that went into it', () => {
    expect([...unzip(Buffer.from(zip(files)))]).toEqual([
      ['manifest.json', '{"name": "Rød Tråd"}'],
      ['en.json', ''],
    ]);
  });

  it('is the same for the same files, whenever it is made', () => {
    const first = zip(files);
    jest.useFakeTimers().setSystemTime(new Date('2031-07-01T12:00:00Z'));
    expect(zip(files)).toEqual(first);
    jest.useRealTimers();
  });
});
