/** RFC 9562, section 5.7: 48 bits of milliseconds, then randomness, so that ids sort by time of creation. */
export function createUuidV7(now: () => number, randomBytes: (count: number) => Uint8Array): () => string {
  let lastTime = 0;
  let counter = 0;
  return () => {
    const bytes = randomBytes(16);
    const time = now();
    if (time > lastTime) {
      lastTime = time;
      // Starts in the lower half of its 12 bits, so that it can count (section 6.2, method 1).
      counter = ((byteAt(bytes, 6) << 8) | byteAt(bytes, 7)) & 0x7ff;
    } else {
      // Several in one millisecond, or a clock set back: order is kept by counting, and a full counter borrows time.
      counter = (counter + 1) & 0xfff;
      if (counter === 0) lastTime += 1;
    }
    const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
    const tail = [...bytes.subarray(8)];
    tail[0] = (byteAt(bytes, 8) & 0x3f) | 0x80;
    const digits = `${hex(lastTime, 12)}7${hex(counter, 3)}${tail.map((byte) => hex(byte, 2)).join('')}`;
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
