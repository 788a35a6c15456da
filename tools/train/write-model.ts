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
  const header: ModelHeader = {
    language: model.language,
    bits: model.bits,
    scale,
    seed: model.seed,
    sources: model.sources,
    names: { count: model.names.size, bytes: names.length },
    clusters: { count: model.clusters.size, bytes: clusters.length },
  };
  const headerBytes = new TextEncoder().encode(asciiJson(header));
  const transitions = new Uint8Array((LABEL_COUNT + 1) * LABEL_COUNT * 4);
  const transitionView = new DataView(transitions.buffer);
  model.transitions.forEach((value, index) => {
    transitionView.setFloat32(index * 4, value, true);
  });
  const weights = new Uint8Array(model.weights.length);
  model.weights.forEach((value, index) => {
    weights[index] = Math.max(-127, Math.min(127, Math.round(value / scale)));
  });
  const parts = [headerBytes, transitions, names, clusters, weights];
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
