/** For each byte its remainder, and those of the byte with one, two and three more after it. */
const tables = Array.from({ length: 4 }, () => new Int32Array(256));
const [one, two, three, four] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];

/** The CRC-32 of bytes, by which an archive knows its parts again. Four bytes are taken at a time. */
export function crc32(bytes: Uint8Array): number {
  if (one[1] === 0) fillTables();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~3;
  let sum = -1;
  for (let at = 0; at < whole; at += 4) {
    sum ^= view.getInt32(at, true);
    sum =
      remainder(four, sum) ^
      remainder(three, sum >>> 8) ^
      remainder(two, sum >>> 16) ^
      remainder(one, sum >>> 24);
  }
  for (const byte of bytes.subarray(whole)) sum = (sum >>> 8) ^ remainder(one, sum ^ byte);
  return ~sum >>> 0;
}

function remainder(table: Int32Array, byte: number): number {
  return table[byte & 255] as number;
}

function fillTables(): void {
  for (let byte = 0; byte < 256; byte += 1) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    one[byte] = sum;
  }
  for (const [before, table] of [
    [one, two],
    [two, three],
    [three, four],
  ] as const) {
    before.forEach((sum, byte) => {
      table[byte] = (sum >>> 8) ^ (one[sum & 255] as number);
    });
  }
}
