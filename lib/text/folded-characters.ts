const groups: readonly (readonly [normal: string, written: string])[] = [
  // Double quotation marks, straight, curved, low, angled, primes, full-width.
  ['"', '“”„‟«»″〝〞＂'],
  // Single quotation marks and apostrophes.
  ["'", '‘’‚‛‹›′ʻʼ＇`´'],
  // Hyphens, dashes, minus.
  ['-', '‐‑‒–—―−﹣－'],
  ['...', '…'],
  ['ff', 'ﬀ'],
  ['fi', 'ﬁ'],
  ['fl', 'ﬂ'],
  ['ffi', 'ﬃ'],
  ['ffl', 'ﬄ'],
  ['st', 'ﬅﬆ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
];

/** How one character is written in the normal form, where that differs. */
export const foldedCharacters: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([normal, written]) => Array.from(written, (character): [string, string] => [character, normal])),
);
