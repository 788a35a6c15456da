import { encodeTable } from '../../lib/entities/hash-table';
import { LABEL_COUNT } from '../../lib/entities/labels';
import {
  checksum,
  MODEL_MAGIC,
  MODEL_VERSION,
  type ModelHeader,
  type ModelSource,
  PREAMBLE_BYTES,
} from '../../lib/entities/model';
import { writeNumbers } from '../../lib/entities/number-coding';

export interface TrainedModel {
  readonly language: string;
  readonly bits: number;
  readonly seed: number;
  readonly sources: readonly ModelSource[];
  readonly names: ReadonlyMap<number, number>;
  readonly clusters: ReadonlyMap<number, number>;
  readonly transitions: Float32Array;
  readonly weights: Float32Array;
}

/** The bytes that `parseEntityModel` reads. Weights become bytes: the quality lost is within the noise of the seed. */
export function serializeModel(model: TrainedModel): Uint8Array {
  const names = encodeTable(model.names);
  const clusters = encodeTable(model.clusters);
  const scale = weightScale(model.weights);
  const { buckets, planes } = quantize(model.weights, scale);
  const bucketBytes = writeNumbers(buckets.map((bucket, index) => bucket - (buckets[index - 1] ?? 0)));
  const header: ModelHeader = {
    language: model.language,
    bits: model.bits,
    scale,
    seed: model.seed,
    sources: model.sources,
    names: { count: model.names.size, bytes: names.length },
    clusters: { count: model.clusters.size, bytes: clusters.length },
    features: { count: buckets.length, bytes: bucketBytes.length },
  };
  const headerBytes = new TextEncoder().encode(asciiJson(header));
  const transitions = new Uint8Array((LABEL_COUNT + 1) * LABEL_COUNT * 4);
  const transitionView = new DataView(transitions.buffer);
  model.transitions.forEach((value, index) => {
    transitionView.setFloat32(index * 4, value, true);
  });
  const parts = [headerBytes, transitions, names, clusters, bucketBytes, planes];
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

/** The buckets with a weight that is not 0 as a byte, rising; and those weights, label by label. */
function quantize(weights: Float32Array, scale: number): { buckets: number[]; planes: Uint8Array } {
  const small = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  const buckets: number[] = [];
  for (let bucket = 0; bucket * LABEL_COUNT < small.length; bucket += 1) {
    if (small.subarray(bucket * LABEL_COUNT, (bucket + 1) * LABEL_COUNT).some((weight) => weight !== 0))
      buckets.push(bucket);
  }
  const planes = new Uint8Array(buckets.length * LABEL_COUNT);
  buckets.forEach((bucket, index) => {
    for (let label = 0; label < LABEL_COUNT; label += 1)
      planes[label * buckets.length + index] = small[bucket * LABEL_COUNT + label] ?? 0;
  });
  return { buckets, planes };
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
