/* Records of a ZIP file (PKWARE APPNOTE 6.3.10, 4.3.7, 4.3.12, 4.3.16) and where in them the time of a file stands. */
const centralFile = { signature: 0x02014b50, time: 12, names: [28, 30, 32], local: 42, length: 46 };
const localFile = { signature: 0x04034b50, time: 10 };
const end = { signature: 0x06054b50, count: 10, start: 16, length: 22 };

/** 1 January 1980, midnight: the first moment a ZIP file can tell, as date and time in the format of MS-DOS. */
const epoch = 0x00210000;

/**
 * Sets the time of every file in a ZIP file to the same moment, so that the same content gives the same bytes.
 * @throws Error when the bytes are not a ZIP file without a comment
 */
export function withoutZipTimes(zip: Uint8Array): Buffer {
  const bytes = Buffer.from(zip);
  const tail = bytes.length - end.length;
  if (tail < 0 || bytes.readUInt32LE(tail) !== end.signature) throw new Error('Not a ZIP file');
  let at = bytes.readUInt32LE(tail + end.start);
  for (let left = bytes.readUInt16LE(tail + end.count); left > 0; left -= 1) {
    const local = bytes.readUInt32LE(at + centralFile.local);
    if (bytes.readUInt32LE(at) !== centralFile.signature || bytes.readUInt32LE(local) !== localFile.signature)
      throw new Error('Not a ZIP file');
    bytes.writeUInt32LE(epoch, at + centralFile.time);
    bytes.writeUInt32LE(epoch, local + localFile.time);
    at += centralFile.names.reduce((sum, field) => sum + bytes.readUInt16LE(at + field), centralFile.length);
  }
  return bytes;
}
