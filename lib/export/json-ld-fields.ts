/** An object of a file, whatever is in it. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** JSON-LD writes a list of one as its element. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function bodiesOf({ body }: Fields): readonly Fields[] {
  return listOf(body).map(fieldsOf);
}

export function targetsOf({ target }: Fields): readonly Fields[] {
  return listOf(target).map(fieldsOf);
}
