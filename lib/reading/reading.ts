import { IntervalIndex } from '../highlight/interval-index';
import type { Painter, Painting } from '../highlight/painter';
import { askBackground, tellViews } from '../messaging/send';
import type { Analysis } from '../model/analysis';
import type { AnchorStatus } from '../model/anchor-status';
import type { AnnotationId } from '../model/annotation';
import type { PageIdentity } from '../model/page';
import type { PageState } from '../model/page-state';
import { defaultSettings, type Settings } from '../model/settings';
import { identifyPage } from '../page/identify-page';
import { type ReadArticle, readArticle } from '../page/read-text';
import { watchPage } from '../page/watch-page';
import { anchorAnnotations } from './anchor-annotations';
import { type AnchoredAnnotation, type Mark, marksOf } from './marks';

/** The mark being looked at is painted over all others. */
const activeName = 'dixit-active';
const activePriority = 1000;

/** An article that was read, analysed and anchored. */
export interface ReadPage {
  readonly page: PageIdentity;
  readonly read: ReadArticle;
  readonly analysis: Analysis;
  readonly anchored: readonly AnchoredAnnotation[];
  readonly marks: readonly Mark[];
  readonly index: IntervalIndex<Mark>;
}

/**
 * One tab's article: read, analysed, anchored and painted, and again whenever the page or the store changes. Owns the
 * tab's `PageState` and tells the views of each change. Ends with `signal`.
 */
export class Reading {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #painter: Painter;
  readonly #onChange: () => void;
  #state: PageState = { status: 'reading' };
  #ready: ReadPage | null = null;
  #settings: Settings = defaultSettings;
  /** On the toolbar icon. */
  #shownCount: number | null = null;
  /** Ends what an earlier start has under way. */
  #current = new AbortController();

  constructor(document: Document, painter: Painter, signal: AbortSignal, onChange: () => void) {
    this.#document = document;
    this.#signal = signal;
    this.#painter = painter;
    this.#onChange = onChange;
    signal.addEventListener('abort', () => {
      this.#current.abort();
      painter.clear();
    });
  }

  get state(): PageState {
    return this.#state;
  }

  get ready(): ReadPage | null {
    return this.#ready;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Reads the page as it is now, and from then on after every change. Ends what an earlier call has not finished. */
  read(): Promise<void> {
    return this.#guarded(() => this.#read());
  }

  /** A defect must neither leave the reader waiting nor go unnoticed. */
  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#become({ status: 'failed', error: { code: 'defect', detail: String(error) } });
      throw error;
    }
  }

  async #read(): Promise<void> {
    const { signal } = this.#restart();
    const read = await readArticle(this.#document, { signal });
    if (signal.aborted) return;
    watchPage(this.#document, read.ok ? read.value.root : null, signal, (change) => {
      void (change === 'text' ? this.#guarded(() => this.#readChanges()) : this.read());
    });
    if (read.ok) return this.#open(read.value, signal);
    // A document that was replaced while it was read is read again when the watcher sees it come to rest.
    this.#become(
      read.error.code === 'article-too-long'
        ? { status: 'failed', error: { code: 'article-too-long' } }
        : { status: 'not-article' },
    );
  }

  /** Loads the stored annotations again and finds them on the page. */
  async readStored(): Promise<void> {
    const before = this.#ready;
    if (before === null) return;
    const anchored = await this.#anchor(before.page, before.read);
    if (this.#ready !== null && this.#ready.page.id === before.page.id) this.#finish({ ...this.#ready, anchored });
  }

  async applySettings(settings: Settings): Promise<void> {
    const wasOff = this.#state.status === 'off';
    this.#settings = settings;
    if (this.#isSwitchedOff()) {
      if (wasOff || this.#state.status === 'not-article') return;
      this.#restart();
      this.#become({ status: 'off' });
    } else if (wasOff) await this.read();
    else if (this.#ready !== null) this.#finish(this.#ready);
  }

  /** Paints one mark as the one being looked at; none with an empty list. */
  activate(ranges: readonly StaticRange[]): void {
    this.#painter.paintOne(activeName, ranges, activePriority);
  }

  restorePaint(): void {
    this.#painter.restore();
  }

  #restart(): AbortController {
    this.#current.abort();
    this.#current = new AbortController();
    if (this.#signal.aborted) this.#current.abort();
    return this.#current;
  }

  async #open(read: ReadArticle, signal: AbortSignal): Promise<void> {
    await this.#loadSettings();
    if (signal.aborted) return;
    if (this.#isSwitchedOff()) this.#become({ status: 'off' });
    else await this.#analyse(read, signal);
  }

  /** Where the text is the same, only its places in the document are new; else everything is. */
  async #readChanges(): Promise<void> {
    const { signal } = this.#current;
    const read = await readArticle(this.#document, { signal });
    if (signal.aborted) return;
    if (!read.ok) return this.read();
    if (this.#ready?.read.article.text === read.value.article.text) this.#finish({ ...this.#ready, read: read.value });
    else await this.#open(read.value, signal);
  }

  async #loadSettings(): Promise<void> {
    const loaded = await askBackground('loadSettings', null);
    // Without a store the article is still worth reading; the views say what is wrong with the store.
    this.#settings = loaded.ok ? loaded.value : defaultSettings;
  }

  #isSwitchedOff(): boolean {
    return this.#settings.disabledSites.includes(this.#document.location.hostname);
  }

  async #analyse(read: ReadArticle, signal: AbortSignal): Promise<void> {
    if (this.#ready === null) this.#become({ status: 'reading' });
    const { text, metadata } = read.article;
    const answer = await askBackground('analyse', { text, declaredLang: metadata.lang });
    if (signal.aborted) return;
    if (!answer.ok) {
      const { error } = answer;
      this.#become({
        status: 'failed',
        error: error.code === 'unreachable' ? { code: 'background-unreachable' } : error,
      });
      return;
    }
    const page = identifyPage(this.#document.location, metadata);
    const analysed = { page, read, analysis: answer.value, anchored: [] };
    // What was found is shown before what was kept: the store may have to be opened first.
    this.#finish(analysed);
    const anchored = await this.#anchor(page, read);
    if (!signal.aborted) this.#finish({ ...analysed, anchored });
  }

  async #anchor(page: PageIdentity, read: ReadArticle): Promise<readonly AnchoredAnnotation[]> {
    const stored = await askBackground('loadPage', { pageId: page.id });
    return stored.ok ? await anchorAnnotations(read.article.text, stored.value.annotations) : [];
  }

  #finish(parts: Omit<ReadPage, 'marks' | 'index'>): void {
    const marks = marksOf(parts.analysis, parts.anchored, this.#settings.categories);
    const index = new IntervalIndex(marks.map((mark) => ({ span: mark.span, value: mark })));
    this.#ready = { ...parts, marks, index };
    this.#painter.paint(paintingOf(marks, parts.read));
    this.#state = {
      status: 'ready',
      page: parts.page,
      text: parts.read.article.text,
      analysis: parts.analysis,
      anchors: statuses(parts.anchored),
    };
    this.#tell();
  }

  /** A state without an article. */
  #become(state: Exclude<PageState, { status: 'ready' }>): void {
    const same = this.#state.status === state.status && state.status !== 'failed';
    this.#state = state;
    this.#ready = null;
    this.#painter.clear();
    if (!same) this.#tell();
  }

  #tell(): void {
    this.#onChange();
    void tellViews('pageStateChanged', { state: this.#state.status });
    const count = this.#ready?.analysis.quotes.length ?? null;
    if (count !== this.#shownCount) {
      this.#shownCount = count;
      void askBackground('showCount', { count });
    }
  }
}

function paintingOf(marks: readonly Mark[], read: ReadArticle): Painting {
  const byName = new Map<string, StaticRange[]>();
  for (const { name, span } of marks) {
    const ranges = byName.get(name) ?? [];
    ranges.push(...read.map.rangesAt(span));
    byName.set(name, ranges);
  }
  return [...byName];
}

function statuses(anchored: readonly AnchoredAnnotation[]): Record<AnnotationId, AnchorStatus> {
  return Object.fromEntries(anchored.map(({ annotation, status }) => [annotation.id, status]));
}
