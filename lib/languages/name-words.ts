/** What a language writes around and inside names. Words in lower case, apostrophes straight. */
export interface NameWords {
  /** Stand before a person's name: titles, honorifics, offices. */
  readonly titles: ReadonlySet<string>;
  /** Titles that are hardly ever part of a name: `Mme`, `Mr.` */
  readonly honorifics: ReadonlySet<string>;
  /** Offices that have a field, which is no organisation: `ministre de la Santé`. */
  readonly portfolioOffices: ReadonlySet<string>;
  /** Stand between such an office and its field: `déléguée`, `chargé`. */
  readonly officeDegrees: ReadonlySet<string>;
  /** Small words inside names, which do not count in acronyms. */
  readonly particles: ReadonlySet<string>;
  /** Part two names, though they also stand inside one. */
  readonly conjunctions: ReadonlySet<string>;
  /** Say that the name they stand in is an organisation's. */
  readonly organisationWords: ReadonlySet<string>;
  /** Stand before a place and hardly before anything else. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Begin or end the official name of a state: `République … de X`, `X Federation`. */
  readonly stateForms: ReadonlySet<string>;
  /** Names of countries and territories by ISO 3166 code, the usual one first. */
  readonly territories: Readonly<Record<string, readonly string[]>>;
  /** Official names and acronyms of territories that `stateForms` does not explain, by ISO 3166 code. */
  readonly officialNames: Readonly<Record<string, readonly string[]>>;
  /** What stands between two names when the text says that they are one. */
  readonly sameName: ReadonlySet<string>;
}
