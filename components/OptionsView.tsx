import { type MarkCategory, markCategories, type Settings } from '../lib/model/settings';
import type { SaveResult } from '../lib/view/view-state';
import { Announcer } from './announcer';
import { IconButton } from './IconButton';
import { problemKeys } from './SaveState';
import { Section } from './Section';
import { StorageSection, type StorageSectionProps } from './StorageSection';
import { type MessageKey, useStrings } from './strings';
import { Toaster, useToast } from './toaster';

export interface OptionsProps extends StorageSectionProps {
  readonly settings: Settings;
  /** As the manifest has it. */
  readonly version: string;
  onSettings(edit: Partial<Settings>): Promise<SaveResult>;
  /** Reads the site again. */
  onAllowSite(hostname: string): Promise<SaveResult>;
}

/** Everything that is set once: what is marked, on which sites, and what becomes of what the reader made. */
export function OptionsView(props: OptionsProps) {
  return (
    <Announcer>
      <Toaster>
        <Options {...props} />
      </Toaster>
    </Announcer>
  );
}

const categoryKeys: Readonly<Record<MarkCategory, MessageKey>> = {
  quotes: 'quotes',
  people: 'people',
  organisations: 'organisations',
  places: 'places',
  others: 'others',
};

function Options(props: OptionsProps) {
  const { t } = useStrings();
  const toast = useToast();
  const { settings, onSettings, onAllowSite } = props;
  const report = async (saving: Promise<SaveResult>) => {
    const result = await saving;
    if (!result.ok) toast({ kind: 'problem', text: t(problemKeys[result.error.code]) });
  };
  return (
    <main class="options">
      <h1 class="options-title">{t('optionsTitle')}</h1>
      <Section title={t('marked')} text={t('markedText')}>
        <div class="option-list">
          {markCategories.map((category) => (
            <label key={category} class="option">
              <input
                type="checkbox"
                checked={settings.categories[category]}
                onChange={(event) =>
                  report(
                    onSettings({ categories: { ...settings.categories, [category]: event.currentTarget.checked } }),
                  )
                }
              />
              {t(categoryKeys[category])}
            </label>
          ))}
        </div>
      </Section>
      <Section title={t('sitesOff')} text={t(settings.disabledSites.length > 0 ? 'sitesOffText' : 'noSitesOffText')}>
        <ul class="list">
          {settings.disabledSites.map((site) => (
            <li key={site} class="option-row">
              <span>{site}</span>
              <IconButton icon="close" label={t('readSiteAgain', [site])} onClick={() => report(onAllowSite(site))} />
            </li>
          ))}
        </ul>
      </Section>
      <StorageSection {...props} />
      <Section title={t('about')} text={t('privacyText')}>
        <p class="section-text">{t('version', [props.version])}</p>
      </Section>
    </main>
  );
}
