import { type OptionsProps, OptionsView } from '../../components/OptionsView';
import { ok } from '../../lib/model/result';
import { defaultSettings } from '../../lib/model/settings';
import { click, type GalleryState } from './gallery-state';
import { sampleAnnotations } from './sample-page';

const stored = async () => ok(null);
const imported = async () =>
  ok({
    taken: 214,
    known: 3,
    refused: [
      { index: 4, reason: 'no-words' },
      { index: 9, reason: 'damaged' },
      { index: 11, reason: 'damaged' },
    ],
  } as const);

function options(id: string, changes: Partial<OptionsProps> = {}, act?: GalleryState['act']): GalleryState {
  return {
    id: `options-${id}`,
    surface: 'options',
    render: (lang) => (
      <OptionsView
        settings={{ ...defaultSettings, disabledSites: ['intranet.example', 'webmail.example'] }}
        version="0.1.0"
        used={3_412_000}
        backups={[
          { name: 'b', day: Date.UTC(2026, 2, 18), size: 48_200 },
          { name: 'a', day: Date.UTC(2026, 2, 16), size: 47_900 },
        ]}
        deleted={sampleAnnotations(lang)
          .slice(0, 2)
          .map((annotation) => ({ id: annotation.id, annotation, deletedAt: annotation.updatedAt }))}
        onSettings={stored}
        onAllowSite={stored}
        onExportAll={stored}
        onImport={imported}
        onRestoreBackup={imported}
        onRestoreDeleted={stored}
        onErase={stored}
        {...changes}
      />
    ),
    ...(act && { act }),
  };
}

export const optionsStates: readonly GalleryState[] = [
  options('full'),
  options('empty', { settings: defaultSettings, used: null, backups: [], deleted: [] }),
  options('imported', {}, (root) => click(root, '.option-row .text-button')),
  options('erase', {}, (root) => click(root, '.options-section:nth-last-child(2) .button')),
];
