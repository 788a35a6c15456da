import type { GoldText } from './gold';

/** Every so many texts come once more in capitals, as headlines and agency place lines do. */
const CAPITALS_EVERY = 12;
/** And as many with the marks inside words standing apart, as careless conversions leave them. */
const PARTED_EVERY = 12;

/** The text itself, and what else the tagger learns of it, by its place in its corpus. */
export function variantsOf(gold: GoldText, index: number): GoldText[] {
  const texts = [gold];
  const shouted = index % CAPITALS_EVERY === 0 ? inCapitals(gold) : null;
  if (shouted) texts.push(shouted);
  if (index % PARTED_EVERY === PARTED_EVERY / 2) texts.push(withMarksApart(gold));
  return texts;
}

/** Null where capitals are longer than small letters (`ß`), as the names would then stand elsewhere. */
export function inCapitals(gold: GoldText): GoldText | null {
  const text = gold.text.toUpperCase();
  return text.length === gold.text.length ? { ...gold, text } : null;
}

/** Letters before and after a hyphen; an apostrophe and the `s` behind it; two initials. */
const joint = /(?<=\p{L})-(?=\p{L})|(?<=\p{L}['’])(?=s\b)|(?<=\b\p{Lu}\.)(?=\p{Lu}\.)/gu;

/** `Tache - Green`, `China’ s`, `U. S.` */
export function withMarksApart({ text, entities }: GoldText): GoldText {
  let parted = '';
  let from = 0;
  /** Where in `text` a space was put in, once for each. */
  const spaces: number[] = [];
  for (const { 0: mark, index } of text.matchAll(joint)) {
    parted += text.slice(from, index) + (mark === '' ? ' ' : ` ${mark} `);
    spaces.push(index, ...(mark === '' ? [] : [index + 1]));
    from = index + mark.length;
  }
  parted += text.slice(from);
  const moved = (offset: number): number => offset + spaces.filter((space) => space < offset).length;
  return {
    text: parted,
    entities: entities.map(({ start, end, type }) => {
      const opens = spaces.includes(start) ? 1 : 0;
      return { start: moved(start) + opens, end: moved(end), type };
    }),
  };
}
