import { highlightColours } from '../model/annotation';
import { ok, type Result } from '../model/result';
import { defaultSettings, type MarkCategory, markCategories, type Settings } from '../model/settings';
import type { StorageError } from '../model/storage-error';
import type { Database } from './open-database';
import type { ReadTransaction, WriteTransaction } from './schema';

export interface SettingsStore {
  loadSettings(): Promise<Result<Settings, StorageError>>;
  /** Writes only the fields of `edit` and gives back the whole. */
  saveSettings(edit: Partial<Settings>): Promise<Result<Settings, StorageError>>;
  /** Adds a host name to the sites left alone, or takes it out, in one transaction: two views may do so at once. */
  switchSite(hostname: string, on: boolean): Promise<Result<Settings, StorageError>>;
}

export function createSettingsStore(database: Database): SettingsStore {
  return {
    loadSettings: () => database.read(['settings'], async (transaction) => ok(await readSettings(transaction))),
    saveSettings: (edit) =>
      database.write(['settings'], async (transaction) => ok(await write(transaction, () => edit))),
    switchSite: (hostname, on) =>
      database.write(['settings'], async (transaction) =>
        ok(
          await write(transaction, ({ disabledSites }) => {
            const others = disabledSites.filter((site) => site !== hostname);
            return { disabledSites: on ? others : [...others, hostname] };
          }),
        ),
      ),
  };
}

async function write(
  transaction: WriteTransaction,
  editOf: (settings: Settings) => Partial<Settings>,
): Promise<Settings> {
  const before = await readSettings(transaction);
  const edit = editOf(before);
  const settings = { ...before, ...edit };
  const changed = (Object.keys(defaultSettings) as (keyof Settings)[]).filter((key) => key in edit);
  const store = transaction.objectStore('settings');
  await Promise.all(changed.map((key) => store.put(settings[key], key)));
  return settings;
}

/** A field never written, or written by a version with other choices, takes its default. */
async function readSettings(transaction: ReadTransaction | WriteTransaction): Promise<Settings> {
  const read = async (key: keyof Settings): Promise<unknown> => transaction.objectStore('settings').get(key);
  const [disabledSites, colour, categories] = await Promise.all([
    read('disabledSites'),
    read('colour'),
    read('categories'),
  ]);
  return {
    disabledSites: Array.isArray(disabledSites)
      ? disabledSites.filter((site) => typeof site === 'string')
      : defaultSettings.disabledSites,
    colour: highlightColours.find((known) => known === colour) ?? defaultSettings.colour,
    categories: readCategories(categories),
  };
}

function readCategories(stored: unknown): Settings['categories'] {
  const written = new Map<string, unknown>(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const shown = markCategories.map((category): [MarkCategory, boolean] => {
    const value = written.get(category);
    return [category, typeof value === 'boolean' ? value : defaultSettings.categories[category]];
  });
  return Object.fromEntries(shown) as Record<MarkCategory, boolean>;
}
