import { fail, ok, type Result } from '../model/result';
import { decodeFeatures, type FeatureTable } from './feature-table';
import { decodeTable } from './hash-table';
import { LABEL_COUNT } from './labels';
import type { Lexicon } from './lexicon';

/**
 * The file, little endian: `DXEM`, u32 version, u32 checksum of the rest, u32 bytes of the header, the header (JSON,
 * UTF-8), transitions (f32), names, clusters, feature buckets, weights (i8). The header says how long each part is.
 */
export const MODEL_MAGIC = 0x4d455844;
export const MODEL_VERSION = 2;
export const PREAMBLE_BYTES = 16;

/** Where a model's knowledge comes from. */
export interface ModelSource {
  readonly name: string;
  readonly licence: string;
}

export interface ModelHeader {
  readonly language: string;
  /** Feature hashes are cut to this many bits. */
  readonly bits: number;
  /** A stored weight times this is the weight. */
  readonly scale: number;
  readonly seed: number;
  readonly sources: readonly ModelSource[];
  readonly names: { readonly count: number; readonly bytes: number };
  readonly clusters: { readonly count: number; readonly bytes: number };
  /** `bytes` is that of their buckets; each has `LABEL_COUNT` weights. */
  readonly features: { readonly count: number; readonly bytes: number };
}

/** What the tagger learned. */
export interface EntityModel {
  readonly header: ModelHeader;
  readonly lexicon: Lexicon;
  /** From row to column; the last row is the beginning of a sentence. */
  readonly transitions: Float32Array;
  readonly features: FeatureTable;
}

/**
 * - `not-a-model`: another kind of file;
 * - `wrong-version`: written for another version of the tagger;
 * - `truncated`: shorter or longer than its header says;
 * - `checksum`: damaged.
 */
export type ModelError = { readonly code: 'not-a-model' | 'wrong-version' | 'truncated' | 'checksum' };

export const TRANSITION_COUNT = (LABEL_COUNT + 1) * LABEL_COUNT;

export function parseEntityModel(bytes: Uint8Array): Result<EntityModel, ModelError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== MODEL_MAGIC) return fail({ code: 'not-a-model' });
  if (bytes.length < PREAMBLE_BYTES) return fail({ code: 'truncated' });
  if (view.getUint32(4, true) !== MODEL_VERSION) return fail({ code: 'wrong-version' });
  const body = PREAMBLE_BYTES + view.getUint32(12, true);
  const header = body <= bytes.length ? parseHeader(bytes.subarray(PREAMBLE_BYTES, body)) : null;
  if (header === null) return fail({ code: 'truncated' });
  const parts = partsOf(header, body);
  if (parts.end !== bytes.length) return fail({ code: 'truncated' });
  if (view.getUint32(8, true) !== checksum(bytes.subarray(12))) return fail({ code: 'checksum' });
  const names = decodeTable(bytes.subarray(parts.names, parts.clusters), header.names.count);
  const clusters = decodeTable(bytes.subarray(parts.clusters, parts.features), header.clusters.count);
  const features = decodeFeatures(
    bytes.subarray(parts.features, parts.weights),
    bytes.subarray(parts.weights),
    header.features.count,
    header.bits,
  );
  if (names === null || clusters === null || features === null) return fail({ code: 'checksum' });
  const transitions = Float32Array.from({ length: TRANSITION_COUNT }, (_, index) =>
    view.getFloat32(body + index * 4, true),
  );
  return ok({ header, lexicon: { names, clusters }, transitions, features });
}

/** Where each part of the file begins. */
function partsOf(header: ModelHeader, body: number) {
  const names = body + TRANSITION_COUNT * 4;
  const clusters = names + header.names.bytes;
  const features = clusters + header.clusters.bytes;
  const weights = features + header.features.bytes;
  return { names, clusters, features, weights, end: weights + header.features.count * LABEL_COUNT };
}

/** FNV-1a over four bytes at a time: a checksum against damage, fast enough for every start of the background. */
export function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let hash = 0x811c9dc5;
  for (let index = 0; index < whole; index += 4) hash = Math.imul(hash ^ view.getUint32(index, true), 0x01000193);
  for (let index = whole; index < bytes.length; index += 1) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return hash >>> 0;
}

function parseHeader(bytes: Uint8Array): ModelHeader | null {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  try {
    const value: unknown = JSON.parse(text);
    return isHeader(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isHeader(value: unknown): value is ModelHeader {
  if (typeof value !== 'object' || value === null) return false;
  const header = value as Record<string, unknown>;
  return (
    typeof header.language === 'string' &&
    isSize(header.bits) &&
    header.bits <= 24 &&
    typeof header.scale === 'number' &&
    Array.isArray(header.sources) &&
    isPart(header.names) &&
    isPart(header.clusters) &&
    isPart(header.features)
  );
}

function isPart(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const part = value as Record<string, unknown>;
  return isSize(part.count) && isSize(part.bytes);
}

function isSize(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
