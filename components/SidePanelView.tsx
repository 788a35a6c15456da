import { useRef, useState } from 'preact/hooks';
import type { Annotation } from '../lib/model/annotation';
import type { Correction } from '../lib/model/correction';
import type { ReadyPage } from '../lib/model/page-state';
import { isDistinct } from '../lib/model/quote';
import type { Revision } from '../lib/model/revision';
import { formatDate } from '../lib/view/format-date';
import { keptChanges } from '../lib/view/kept-changes';
import type { FormatChoice, SaveProblem, TabState } from '../lib/view/view-state';
import { Announcer, useAnnounce } from './announcer';
import { CorrectionList } from './CorrectionList';
import { ErrorNotice } from './ErrorNotice';
import { KeptTab } from './KeptTab';
import { moveFocus } from './move-focus';
import { NamedTab } from './NamedTab';
import { PageTab } from './PageTab';
import { PanelHeader } from './PanelHeader';
import type { PanelActions } from './panel-actions';
import type { RescueActions } from './Rescue';
import { RevisionList } from './RevisionList';
import { SaidTab } from './SaidTab';
import { problemKeys } from './SaveState';
import { useStrings } from './strings';
import { TabStateNotice } from './TabStateNotice';
import { type Tab, Tabs } from './Tabs';
import { Toaster } from './toaster';
import { useAnnotationActions } from './use-annotation-actions';

export interface SidePanelProps extends PanelActions {
  readonly state: TabState;
  /** The stored annotations of the page; empty while they load. */
  readonly annotations: readonly Annotation[];
  /** Those that hold on the page. */
  readonly corrections: readonly Correction[];
  /** How the article was, from the first visit on which something was kept. */
  readonly revisions: readonly Revision[];
  readonly pageNote: string;
  /** Set while the store cannot be read or written at all. */
  readonly storageProblem: SaveProblem | null;
  readonly formats: readonly FormatChoice[];
}

/** The side panel: who said what, who and what is named, what was kept, and the page itself. */
export function SidePanelView(props: SidePanelProps) {
  return (
    <Announcer>
      <Toaster>
        <Panel {...props} />
      </Toaster>
    </Announcer>
  );
}

type TabId = 'said' | 'named' | 'kept' | 'page';

function Panel(props: SidePanelProps) {
  const { t } = useStrings();
  const { state, annotations, storageProblem, formats } = props;
  const acts = useAnnotationActions(props);
  const [selected, setSelected] = useState<TabId>('said');
  const main = useRef<HTMLElement>(null);
  return (
    <div class="panel">
      <PanelHeader
        page={state.status === 'ready' ? state.page : null}
        formats={annotations.length > 0 || props.pageNote !== '' ? formats : []}
        onExport={acts.exportAs}
      />
      {storageProblem !== null && (
        <ErrorNotice text={t(problemKeys[storageProblem])} action={{ label: t('retry'), onClick: props.onRetry }} />
      )}
      <main class="panel-main" ref={main} onKeyDown={(event) => stepRows(event, main.current)}>
        {state.status === 'ready' ? (
          <ReadyTabs {...props} ready={state} acts={acts} selected={selected} onSelect={setSelected} />
        ) : (
          <>
            <TabStateNotice
              state={state}
              onRetry={props.onRetry}
              onReadPage={props.onReadPage}
              onAllowSite={props.onAllowSite}
            />
            {/* What the reader made stays at hand even where the page cannot be read. */}
            {annotations.length > 0 && (
              <section>
                <h2 class="section-title">{t('keptHere')}</h2>
                <KeptTab
                  annotations={annotations}
                  anchors={null}
                  text=""
                  lang="und"
                  {...rescueOf(props, acts)}
                  onReveal={props.onRevealAnnotation}
                  onEdit={acts.edit}
                  onDelete={acts.remove}
                />
              </section>
            )}
          </>
        )}
      </main>
    </div>
  );
}

interface ReadyTabsProps extends SidePanelProps {
  readonly ready: ReadyPage;
  readonly acts: ReturnType<typeof useAnnotationActions>;
  readonly selected: TabId;
  onSelect(id: TabId): void;
}

function ReadyTabs(props: ReadyTabsProps) {
  const { t } = useStrings();
  const announce = useAnnounce();
  const { ready, acts, selected, annotations } = props;
  const { analysis } = ready;
  const reveal = (index: number) => {
    const span = analysis.quotes[index]?.content[0];
    if (span === undefined) return;
    props.onReveal(span);
    announce(t('shownOnPage'));
  };
  return (
    <>
      <ChangesNotice ready={ready} revisions={props.revisions} />
      {analysis.notices.map((notice) => (
        <ErrorNotice key={notice} kind="hint" text={t(notice === 'no-model' ? 'noticeNoModel' : 'noticeTruncated')} />
      ))}
      <Tabs label={t('views')} tabs={usePanelTabs(ready, annotations)} selected={selected} onSelect={props.onSelect}>
        {selected === 'said' && (
          <SaidTab
            page={ready}
            annotations={annotations}
            onReveal={reveal}
            onKeep={acts.keep}
            onDelete={acts.remove}
            onCorrect={acts.correct}
          />
        )}
        {selected === 'named' && (
          <NamedTab
            entities={analysis.entities}
            text={ready.text}
            lang={analysis.lang}
            onReveal={props.onReveal}
            onCorrect={acts.correct}
          />
        )}
        {selected === 'kept' && (
          <KeptTab
            annotations={annotations}
            anchors={ready.anchors}
            text={ready.text}
            lang={analysis.lang}
            {...rescueOf(props, acts)}
            onReveal={props.onRevealAnnotation}
            onEdit={acts.edit}
            onDelete={acts.remove}
          />
        )}
        {selected === 'page' && (
          <PageTab page={ready.page} note={props.pageNote} onNote={props.onPageNote}>
            {props.corrections.length > 0 && (
              <CorrectionList
                corrections={props.corrections}
                onMove={acts.moveCorrection}
                onDelete={acts.takeBackCorrection}
              />
            )}
            {props.revisions.length > 1 && <RevisionList revisions={props.revisions} />}
          </PageTab>
        )}
      </Tabs>
    </>
  );
}

function rescueOf(props: SidePanelProps, acts: ReturnType<typeof useAnnotationActions>): RescueActions {
  return {
    onFindCandidates: props.onFindCandidates,
    onShow: ([first]) => first !== undefined && props.onReveal(first),
    onAttach: acts.attach,
    onReject: acts.reject,
  };
}

/** That the newspaper edited what was kept, where it matters: before anything else. */
function ChangesNotice({ ready, revisions }: { ready: ReadyPage; revisions: readonly Revision[] }) {
  const { tn, locale } = useStrings();
  const changes = keptChanges(ready.anchors, revisions);
  if (changes === null) return null;
  const { changed, kept, since } = changes;
  const date = since === null ? null : formatDate(since, locale);
  const text = date === null ? tn('keptChanged', changed, [kept]) : tn('keptChangedSince', changed, [kept, date]);
  return <ErrorNotice kind="hint" text={text} />;
}

function usePanelTabs({ analysis }: ReadyPage, annotations: readonly Annotation[]): readonly Tab<TabId>[] {
  const { t, tn, n } = useStrings();
  const counted = (id: TabId, label: string, count: number, unit: string): Tab<TabId> => ({
    id,
    label,
    count: n(count),
    unit,
  });
  const said = analysis.quotes.filter(isDistinct).length;
  return [
    counted('said', t('said'), said, tn('quotesUnit', said)),
    counted('named', t('named'), analysis.entities.length, tn('namesUnit', analysis.entities.length)),
    counted('kept', t('kept'), annotations.length, tn('passagesUnit', annotations.length)),
    { id: 'page', label: t('page'), count: null, unit: null },
  ];
}

/** Up and down lead from row to row; in a field they stay the field's. */
function stepRows(event: KeyboardEvent, main: HTMLElement | null): void {
  if (!(event.target instanceof Element) || event.target.closest('[data-row]') === null) return;
  const rows = [...(main?.querySelectorAll<HTMLElement>('[data-row]:not(:disabled)') ?? [])];
  if (moveFocus(event.key, rows, 'vertical', 'stop')) event.preventDefault();
}
