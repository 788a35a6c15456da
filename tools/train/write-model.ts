import { presentBytes } from '../../lib/entities/feature-table';
import { encodeTable } from '../../lib/entities/hash-table';
import { LABEL_COUNT } from '../../lib/entities/labels';
import {
  checksum,
  MODEL_MAGIC,
  MODEL_VERSION,
  type ModelFingerprint,
  type ModelHeader,
  type ModelSource,
  PREAMBLE_BYTES,
} from '../../lib/entities/model';

/** Features that have weights: their buckets, rising, and `LABEL_COUNT` weights each. */
export interface TrainedFeatures {
  readonly buckets: Int32Array;
  readonly weights: Float32Array;
}

export interface TrainedModel {
  readonly language: string;
  readonly bits: number;
  readonly seed: number;
  readonly sources: readonly ModelSource[];
  readonly names: ReadonlyMap<number, number>;
  readonly clusters: ReadonlyMap<number, number>;
  readonly transitions: Float32Array;
  readonly features: TrainedFeatures;
  readonly fingerprint: ModelFingerprint;
}

/** The bytes that `parseEntityModel` reads. Weights become bytes: the quality lost is within the noise of the seed. */
export function serializeModel(model: TrainedModel): Uint8Array {
  const names = encodeTable(model.names);
  const clusters = encodeTable(model.clusters);
  const scale = weightScale(model.features.weights);
  const { present, rows } = quantize(model.features, scale, model.bits);
  const header: ModelHeader = {
    language: model.language,
    bits: model.bits,
    scale,
    seed: model.seed,
    sources: model.sources,
    fingerprint: model.fingerprint,
    names: model.names.size,
    clusters: model.clusters.size,
    features: rows.length / LABEL_COUNT,
  };
  const json = asciiJson(header);
  const headerBytes = new TextEncoder().encode(json.padEnd(Math.ceil(json.length / 4) * 4));
  const transitions = new Uint8Array((LABEL_COUNT + 1) * LABEL_COUNT * 4);
  const transitionView = new DataView(transitions.buffer);
  model.transitions.forEach((value, index) => {
    transitionView.setFloat32(index * 4, value, true);
  });
  const parts = [headerBytes, transitions, names, clusters, present, rows];
  const bytes = new Uint8Array(PREAMBLE_BYTES + parts.reduce((sum, part) => sum + part.length, 0));
  let offset = PREAMBLE_BYTES;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MODEL_MAGIC, true);
  view.setUint32(4, MODEL_VERSION, true);
  view.setUint32(12, headerBytes.length, true);
  view.setUint32(8, checksum(bytes.subarray(12)), true);
  return bytes;
}

/** Which buckets have a weight that is not 0 as a byte, as bits; and their weights. */
function quantize(features: TrainedFeatures, scale: number, bits: number): { present: Uint8Array; rows: Uint8Array } {
  const present = new Uint8Array(presentBytes(bits));
  const rows: number[] = [];
  features.buckets.forEach((bucket, index) => {
    const weights = features.weights.subarray(index * LABEL_COUNT, (index + 1) * LABEL_COUNT);
    const row = Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
    if (row.every((weight) => weight === 0)) return;
    present[bucket >> 3] = (present[bucket >> 3] ?? 0) | (1 << (bucket & 7));
    rows.push(...row);
  });
  return { present, rows: Uint8Array.from(rows) };
}

/** The largest weights are few: cut at the 99.99th percentile, the others keep finer steps. */
function weightScale(weights: Float32Array): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127;
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u0080-\uffff]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
