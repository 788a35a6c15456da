/** A run of words that stayed, went or came. */
export interface DifferencePart {
  readonly kind: 'same' | 'gone' | 'new';
  readonly words: string;
}

/** Comparing costs the product of both lengths: longer passages are shown one after the other. */
const mostWords = 600;

/** What became of a passage, word by word, by a longest common subsequence; spaces and line breaks are no difference. */
export function wordDifference(before: string, after: string): readonly DifferencePart[] {
  const old = before.split(/\s+/u).filter((word) => word !== '');
  const now = after.split(/\s+/u).filter((word) => word !== '');
  if (old.length > mostWords || now.length > mostWords)
    return joined([...asParts('gone', old), ...asParts('new', now)]);
  const longest = commonLengths(old, now);
  const width = now.length + 1;
  const parts: DifferencePart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const isSame = i < old.length && j < now.length && old[i] === now[j];
    if (isSame) {
      parts.push({ kind: 'same', words: old[i] ?? '' });
      i += 1;
      j += 1;
    } else if (
      j === now.length ||
      (i < old.length && at(longest, (i + 1) * width + j) >= at(longest, i * width + j + 1))
    ) {
      parts.push({ kind: 'gone', words: old[i] ?? '' });
      i += 1;
    } else {
      parts.push({ kind: 'new', words: now[j] ?? '' });
      j += 1;
    }
  }
  return joined(parts);
}

/** At `i * (now.length + 1) + j`: how many words the rest of `old` from `i` and of `now` from `j` have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === now[j]
          ? at(lengths, (i + 1) * width + j + 1) + 1
          : Math.max(at(lengths, (i + 1) * width + j), at(lengths, i * width + j + 1));
  return lengths;
}

function at(lengths: Uint16Array, index: number): number {
  return lengths[index] ?? 0;
}

function asParts(kind: DifferencePart['kind'], words: readonly string[]): readonly DifferencePart[] {
  return words.map((word) => ({ kind, words: word }));
}

/** What went and what came between two runs that stayed stand together, the old before the new. */
function joined(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const runs: DifferencePart[] = [];
  let gone: string[] = [];
  let came: string[] = [];
  let same: string[] = [];
  const flush = () => {
    for (const [kind, words] of [
      ['same', same],
      ['gone', gone],
      ['new', came],
    ] as const)
      if (words.length > 0) runs.push({ kind, words: words.join(' ') });
    [same, gone, came] = [[], [], []];
  };
  for (const { kind, words } of parts) {
    if (kind === 'same' && gone.length + came.length > 0) flush();
    (kind === 'same' ? same : kind === 'gone' ? gone : came).push(words);
  }
  flush();
  return runs;
}
