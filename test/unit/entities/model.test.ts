import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../lib/entities/feature-table';
import { LABEL_COUNT } from '../../../lib/entities/labels';
import { parseEntityModel } from '../../../lib/entities/model';
import { serializeModel } from '../../../tools/train/write-model';

const bits = 6;
const bytes = serializeModel({
  language: 'fr',
  bits,
  seed: 1,
  sources: [{ name: 'Données', licence: 'CC0' }],
  names: new Map([
    [3, 1],
    [900, 257],
  ]),
  clusters: new Map([[70_000, 300]]),
  transitions: new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT).fill(0.5),
  features: {
    buckets: Int32Array.of(3, 11, 32, 63),
    weights: Float32Array.from({ length: 4 * LABEL_COUNT }, (_, index) => index / 10),
  },
  fingerprint: { own: 'a', shared: 'b' },
});

function changed(at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

describe('parseEntityModel', () => {
  it('reads what the trainer writes', () => {
    const parsed = parseEntityModel(bytes);
    if (!parsed.ok) throw new Error(parsed.error.code);
    const { header, transitions, features } = parsed.value;
    expect(header.sources).toEqual([{ name: 'Données', licence: 'CC0' }]);
    expect(transitions[3]).toBe(0.5);
    const feature = (bucket: number): number => bucket << (32 - bits);
    expect((features.rows[rowOf(features, feature(11)) + 1] ?? 0) * header.scale).toBeCloseTo(1, 1);
    expect([3, 11, 32, 63, 4, 33].map((bucket) => rowOf(features, feature(bucket)))).toEqual(
      [0, 1, 2, 3, -1, -1].map((row) => (row < 0 ? row : row * LABEL_COUNT)),
    );
  });

  it('reads a file that begins anywhere in its buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(parseEntityModel(shifted.subarray(3)).ok).toBe(true);
  });

  it.each([
    ['an empty file', new Uint8Array(0), 'not-a-model'],
    ['a web page', new TextEncoder().encode('<!doctype html>'), 'not-a-model'],
    ['a model of another version', changed(4, 99), 'wrong-version'],
    ['a file cut in its preamble', bytes.subarray(0, 9), 'truncated'],
    ['a file cut in its header', bytes.subarray(0, 60), 'truncated'],
    ['a file cut in its weights', bytes.subarray(0, bytes.length - 1), 'truncated'],
    ['a file with more than it should have', Uint8Array.from([...bytes, 0]), 'truncated'],
    ['a damaged weight', changed(bytes.length - 5, 77), 'checksum'],
  ])('says what is wrong with %s', (_what, file, code) => {
    expect(parseEntityModel(file)).toEqual({ ok: false, error: { code } });
  });
});
