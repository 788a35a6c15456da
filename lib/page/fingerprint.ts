import type { Article } from '../model/article';
import { normalForm } from '../text/normal-form';

/** 32 bits for each block of an article, the same whatever its typography: FNV-1a over the normal form. */
export function fingerprint({ blocks, text }: Pick<Article, 'blocks' | 'text'>): readonly number[] {
  return blocks.map(({ span }) => {
    const words = normalForm(text.slice(...span)).text.trim();
    let hash = 0x811c9dc5;
    for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
    return hash >>> 0;
  });
}
