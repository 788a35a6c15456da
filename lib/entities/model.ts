import { fail, ok, type Result } from '../model/result';
import { type FeatureTable, openFeatures, presentBytes } from './feature-table';
import { decodeTable, tableBytes } from './hash-table';
import { LABEL_COUNT } from './labels';
import type { Lexicon } from './lexicon';

/**
 * The file, little endian: `DXEM`, u32 version, u32 checksum of the rest, u32 bytes of the header, the header (JSON,
 * UTF-8, spaces to a multiple of four), transitions (f32), names, clusters, which feature buckets have weights (bits),
 * weights (i8). It is read in place: nothing of it is decoded when it is loaded.
 */
export const MODEL_MAGIC = 0x4d455844;
export const MODEL_VERSION = 3;
export const PREAMBLE_BYTES = 16;

/** Where a model's knowledge comes from. */
export interface ModelSource {
  readonly name: string;
  readonly licence: string;
}

/** Hashes of what a model was made of: code and passages of the repository, and data from outside it. */
export interface ModelFingerprint {
  readonly own: string;
  readonly shared: string;
}

export interface ModelHeader {
  readonly language: string;
  /** Feature hashes are cut to this many bits. */
  readonly bits: number;
  /** A stored weight times this is the weight. */
  readonly scale: number;
  readonly seed: number;
  readonly sources: readonly ModelSource[];
  readonly fingerprint: ModelFingerprint;
  /** How many entries each part has. */
  readonly names: number;
  readonly clusters: number;
  readonly features: number;
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

export function parseEntityModel(file: Uint8Array): Result<EntityModel, ModelError> {
  // Parts are read as numbers in place, which need their own alignment.
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== MODEL_MAGIC) return fail({ code: 'not-a-model' });
  if (bytes.length < PREAMBLE_BYTES) return fail({ code: 'truncated' });
  if (view.getUint32(4, true) !== MODEL_VERSION) return fail({ code: 'wrong-version' });
  const body = PREAMBLE_BYTES + view.getUint32(12, true);
  const header = body <= bytes.length && body % 4 === 0 ? parseHeader(bytes.subarray(PREAMBLE_BYTES, body)) : null;
  if (header === null) return fail({ code: 'truncated' });
  const parts = partsOf(header, body);
  if (parts.end !== bytes.length) return fail({ code: 'truncated' });
  if (view.getUint32(8, true) !== checksum(bytes.subarray(12))) return fail({ code: 'checksum' });
  const names = decodeTable(bytes.subarray(parts.names, parts.clusters), header.names);
  const clusters = decodeTable(bytes.subarray(parts.clusters, parts.features), header.clusters);
  const features = openFeatures(
    bytes.subarray(parts.features, parts.weights),
    bytes.subarray(parts.weights),
    header.bits,
  );
  if (names === null || clusters === null || features === null) return fail({ code: 'checksum' });
  const transitions = new Float32Array(bytes.buffer, bytes.byteOffset + body, TRANSITION_COUNT);
  return ok({ header, lexicon: { names, clusters }, transitions, features });
}

/** Where each part of the file begins. */
function partsOf(header: ModelHeader, body: number) {
  const names = body + TRANSITION_COUNT * 4;
  const clusters = names + tableBytes(header.names);
  const features = clusters + tableBytes(header.clusters);
  const weights = features + presentBytes(header.bits);
  return { names, clusters, features, weights, end: weights + header.features * LABEL_COUNT };
}

/** FNV-1a over four bytes at a time: a checksum against damage, fast enough for every start of the background. */
export function checksum(bytes: Uint8Array): number {
  const whole = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let hash = 0x811c9dc5;
  for (let index = 0; index < whole.length; index += 1) hash = Math.imul(hash ^ (whole[index] ?? 0), 0x01000193);
  for (let index = whole.length * 4; index < bytes.length; index += 1)
    hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
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
    header.bits >= 5 &&
    header.bits <= 24 &&
    typeof header.scale === 'number' &&
    Array.isArray(header.sources) &&
    typeof header.fingerprint === 'object' &&
    isSize(header.names) &&
    isSize(header.clusters) &&
    isSize(header.features)
  );
}

function isSize(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
