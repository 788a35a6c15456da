import { useRef, useState } from 'preact/hooks';
import { annotatedText } from '../lib/model/annotation';
import type { BackupInfo, DeletedRecord, ImportReport, Refusal } from '../lib/model/library';
import type { Result } from '../lib/model/result';
import { formatDate } from '../lib/view/format-date';
import { formatSize } from '../lib/view/format-size';
import type { SaveProblem, SaveResult } from '../lib/view/view-state';
import { IconButton } from './IconButton';
import { problemKeys } from './SaveState';
import { Section } from './Section';
import { type MessageKey, useStrings } from './strings';
import { useToast } from './toaster';

type ImportProblem = SaveProblem | 'not-json' | 'not-annotations';

export interface StorageSectionProps {
  /** Bytes used by the extension; null where the browser does not say. */
  readonly used: number | null;
  readonly backups: readonly BackupInfo[];
  readonly deleted: readonly DeletedRecord[];
  onExportAll(): Promise<SaveResult>;
  onImport(file: File): Promise<Result<ImportReport, { readonly code: ImportProblem }>>;
  onRestoreBackup(name: string): Promise<Result<ImportReport, { readonly code: ImportProblem }>>;
  onRestoreDeleted(record: DeletedRecord): Promise<SaveResult>;
  onErase(): Promise<SaveResult>;
}

const importProblems: Readonly<Record<ImportProblem, MessageKey>> = {
  ...problemKeys,
  'not-json': 'importNotJson',
  'not-annotations': 'importNotAnnotations',
};

const refusalKeys: Readonly<Record<Refusal['reason'], MessageKey>> = {
  'no-address': 'refusedNoAddress',
  'no-words': 'refusedNoWords',
  damaged: 'refusedDamaged',
};

/** What is stored, its copies, files in and out, what was deleted, and the end of it all. */
export function StorageSection(props: StorageSectionProps) {
  const { t, locale } = useStrings();
  const toast = useToast();
  const file = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const tell = (result: SaveResult, done: string) =>
    toast(result.ok ? { text: done } : { kind: 'problem', text: t(problemKeys[result.error.code]) });
  const take = async (taking: ReturnType<StorageSectionProps['onImport']>) => {
    const result = await taking;
    setReport(result.ok ? result.value : null);
    if (!result.ok) toast({ kind: 'problem', text: t(importProblems[result.error.code]) });
  };
  const size = props.used === null ? '' : ` ${t('used', [formatSize(props.used, locale)])}`;
  return (
    <>
      <Section title={t('storage')} text={`${t('storageText')}${size}`}>
        <div class="option-buttons">
          <button type="button" class="button" onClick={async () => tell(await props.onExportAll(), t('exported'))}>
            {t('exportAll')}
          </button>
          <button type="button" class="button" onClick={() => file.current?.click()}>
            {t('importFile')}
          </button>
          <input
            ref={file}
            type="file"
            class="visually-hidden"
            tabIndex={-1}
            aria-label={t('importFile')}
            accept=".json,.jsonld,application/json,application/ld+json"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              if (chosen !== undefined) void take(props.onImport(chosen));
              // The same file may be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </div>
        <div role="status">{report !== null && <Report report={report} />}</div>
      </Section>
      <Section title={t('backups')} text={t(props.backups.length > 0 ? 'backupsText' : 'noBackupsText')}>
        <ul class="list">
          {props.backups.map(({ name, day, size: bytes }) => (
            <li key={name} class="option-row">
              <span>
                {formatDate(new Date(day).toISOString().slice(0, 10), locale)}{' '}
                <span class="count">{formatSize(bytes, locale)}</span>
              </span>
              <button type="button" class="text-button" onClick={() => take(props.onRestoreBackup(name))}>
                {t('restore')}
              </button>
            </li>
          ))}
        </ul>
      </Section>
      {props.deleted.length > 0 && (
        <Section title={t('deleted')} text={t('deletedText')}>
          <ul class="list">
            {props.deleted.map((record) => (
              <li key={record.id} class="option-row">
                <span>
                  <bdi>{annotatedText(record.annotation)}</bdi>{' '}
                  <span class="count">{formatDate(record.deletedAt, locale)}</span>
                </span>
                <IconButton
                  icon="undo"
                  label={t('restore')}
                  onClick={async () => tell(await props.onRestoreDeleted(record), t('restored'))}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Erase onErase={async () => tell(await props.onErase(), t('erased'))} />
    </>
  );
}

/** What became of a file: taken, known, refused and why. */
function Report({ report: { taken, known, refused } }: { report: ImportReport }) {
  const { t, tn } = useStrings();
  const counts = new Map<Refusal['reason'], number>();
  for (const { reason } of refused) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return (
    <ul class="import-report">
      <li>{tn('importTaken', taken)}</li>
      {known > 0 && <li>{tn('importKnown', known)}</li>}
      {[...counts].map(([reason, count]) => (
        <li key={reason}>{tn('importRefused', count, [t(refusalKeys[reason])])}</li>
      ))}
    </ul>
  );
}

/** Asked twice: what is erased here is gone with its copies. */
function Erase({ onErase }: { onErase(): void }) {
  const { t } = useStrings();
  const [asking, setAsking] = useState(false);
  return (
    <Section title={t('eraseTitle')} text={t(asking ? 'eraseSure' : 'eraseText')}>
      <div class="option-buttons">
        {asking && (
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {t('cancel')}
          </button>
        )}
        <button
          type="button"
          class={asking ? 'button button-danger' : 'button'}
          onClick={() => {
            if (asking) onErase();
            setAsking(!asking);
          }}
        >
          {t(asking ? 'eraseNow' : 'erase')}
        </button>
      </div>
    </Section>
  );
}
