import { useId } from 'preact/hooks';
import type { FormatChoice, SaveProblem, SaveResult, Shortcut, TabState } from '../lib/view/view-state';
import { Announcer } from './announcer';
import { ErrorNotice } from './ErrorNotice';
import { Icon } from './Icon';
import { NoteEditor } from './NoteEditor';
import { PopupCounts } from './PopupCounts';
import { problemKeys } from './SaveState';
import { ShortcutList } from './ShortcutList';
import { useStrings } from './strings';
import { TabStateNotice } from './TabStateNotice';
import { Toaster, useToast } from './toaster';

export interface PopupProps {
  readonly state: TabState;
  /** Host name of the tab's page; null where it has none. */
  readonly site: string | null;
  /** Whether Dixit reads this site by itself. */
  readonly siteOn: boolean;
  readonly keptCount: number;
  readonly pageNote: string;
  readonly storageProblem: SaveProblem | null;
  readonly formats: readonly FormatChoice[];
  readonly shortcuts: readonly Shortcut[];
  /** May ask the browser for access: called within the reader's click. */
  onToggleSite(on: boolean): void;
  onReadPage(): void;
  onRetry(): void;
  onPageNote(note: string): Promise<SaveResult>;
  /** Called within the reader's click, which browsers demand for opening a panel. */
  onOpenPanel(): void;
  onExport(formatId: string): Promise<SaveResult>;
  onOpenSettings(): void;
}

/** The toolbar popup: this site's switch, what was found, the page's note, and the ways on. */
export function PopupView(props: PopupProps) {
  return (
    <Announcer>
      <Toaster>
        <Popup {...props} />
      </Toaster>
    </Announcer>
  );
}

function Popup(props: PopupProps) {
  const { t } = useStrings();
  const { state, site, storageProblem, onRetry } = props;
  const ready = state.status === 'ready';
  return (
    <main class="popup">
      <header class="popup-head">
        <h1 class="popup-title">{t('extensionName')}</h1>
        {site !== null && <SiteSwitch site={site} on={props.siteOn} onToggle={props.onToggleSite} />}
      </header>
      {storageProblem !== null && (
        <ErrorNotice text={t(problemKeys[storageProblem])} action={{ label: t('retry'), onClick: onRetry }} />
      )}
      {state.status === 'ready' ? (
        <PopupCounts analysis={state.analysis} keptCount={props.keptCount} />
      ) : (
        <TabStateNotice
          state={state}
          onRetry={onRetry}
          onReadPage={props.onReadPage}
          onAllowSite={() => props.onToggleSite(true)}
        />
      )}
      {state.status === 'ready' && (
        <NoteEditor
          key={state.page.id}
          label={t('pageNote')}
          placeholder={t('pageNotePlaceholder')}
          note={props.pageNote}
          onSave={props.onPageNote}
        />
      )}
      {(ready || props.keptCount > 0) && (
        <button
          type="button"
          class={ready ? 'button button-main button-wide' : 'button button-wide'}
          onClick={props.onOpenPanel}
        >
          <Icon name="panel" /> {t('openPanel')}
        </button>
      )}
      {(props.keptCount > 0 || props.pageNote !== '') && (
        <ExportRow formats={props.formats} onExport={props.onExport} />
      )}
      <ShortcutList shortcuts={props.shortcuts} />
      <button type="button" class="text-button popup-settings" onClick={props.onOpenSettings}>
        {t('settings')}
      </button>
    </main>
  );
}

function SiteSwitch({ site, on, onToggle }: { site: string; on: boolean; onToggle(on: boolean): void }) {
  const { t } = useStrings();
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={t('siteSwitch', [site])}
      onClick={() => onToggle(!on)}
    >
      <span class="switch-site">{site}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}

function ExportRow({ formats, onExport }: Pick<PopupProps, 'formats' | 'onExport'>) {
  const { t } = useStrings();
  const toast = useToast();
  const id = useId();
  const run = async (formatId: string) => {
    const result = await onExport(formatId);
    toast(result.ok ? { text: t('exported') } : { kind: 'problem', text: t(problemKeys[result.error.code]) });
  };
  return (
    <section class="export-row" aria-labelledby={id}>
      <h2 class="export-label" id={id}>
        {t('exportMenu')}
      </h2>
      {formats.map((format) => (
        <button key={format.id} type="button" class="text-button" onClick={() => run(format.id)}>
          {format.label}
        </button>
      ))}
    </section>
  );
}
