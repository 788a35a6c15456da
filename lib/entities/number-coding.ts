/** Reads `count` numbers written by `writeNumbers`; null where the bytes hold another number of them. */
export function readNumbers(bytes: Uint8Array, count: number): Uint32Array | null {
  const numbers = new Uint32Array(count);
  let index = 0;
  for (let number = 0; number < count; number += 1) {
    let value = 0;
    let byte = 0x80;
    for (let shift = 0; byte >= 0x80; shift += 7) {
      if (index >= bytes.length || shift > 28) return null;
      byte = bytes[index] ?? 0;
      value |= (byte & 0x7f) << shift;
      index += 1;
    }
    numbers[number] = value >>> 0;
  }
  return index === bytes.length ? numbers : null;
}

/** Whole numbers below 2^32, seven bits a byte, low first: small ones take one byte. */
export function writeNumbers(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}
