/** Tags as typed: separated by commas, each once, with or without a hash before them. */
export function parseTags(typed: string): readonly string[] {
  const tags = typed.split(',').map((tag) =>
    tag
      .replace(/^[#\s]+/, '')
      .trim()
      .replace(/\s+/g, ' ')
      .normalize('NFC'),
  );
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
