import type { HighlightColour } from './annotation';

/** What is marked on a page without being asked. */
export type MarkCategory = 'quotes' | 'people' | 'organisations' | 'places' | 'others';

export const markCategories: readonly MarkCategory[] = ['quotes', 'people', 'organisations', 'places', 'others'];

/** The reader's choices, the same on every page. */
export interface Settings {
  /** Host names on which nothing is read. */
  readonly disabledSites: readonly string[];
  /** The colour a new highlight takes: the last one used. */
  readonly colour: HighlightColour;
  readonly categories: Readonly<Record<MarkCategory, boolean>>;
}

export const defaultSettings: Settings = {
  disabledSites: [],
  colour: 'yellow',
  categories: { quotes: true, people: true, organisations: true, places: true, others: true },
};
