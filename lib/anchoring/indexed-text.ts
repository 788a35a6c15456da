import { type NormalForm, normalForm } from '../text/normal-form';
import { indexTrigrams, type TrigramIndex } from '../text/trigram-index';

/** A text prepared for finding many targets in it. Nothing is computed before it is needed. */
export interface IndexedText {
  readonly source: string;
  readonly normal: () => NormalForm;
  /** Over the normal form. */
  readonly trigrams: () => TrigramIndex;
}

export function indexText(source: string): IndexedText {
  let form: NormalForm | null = null;
  let index: TrigramIndex | null = null;
  const normal = () => {
    form ??= normalForm(source);
    return form;
  };
  const trigrams = () => {
    index ??= indexTrigrams(normal().text);
    return index;
  };
  return { source, normal, trigrams };
}
