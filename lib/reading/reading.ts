import { IntervalIndex } from '../highlight/interval-index';
import type { Painter } from '../highlight/painter';
import { askBackground, tellViews } from '../messaging/send';
import { type CorrectionPlace, placesOf } from '../model/correction';
import type { PageIdentity } from '../model/page';
import type { PageState } from '../model/page-state';
import { isDistinct } from '../model/quote';
import { defaultSettings, type Settings } from '../model/settings';
import { fingerprint } from '../page/fingerprint';
import { identifyPage } from '../page/identify-page';
import { type ReadArticle, type ReadError, readArticle } from '../page/read-text';
import { watchNavigation } from '../page/watch-navigation';
import { type PageChange, watchPage } from '../page/watch-page';
import { watchTouches } from '../page/watch-touches';
import { anchorAnnotations } from './anchor-annotations';
import { type AnchoredAnnotation, marksOf } from './marks';
import { describeReadPage, paintingOf, type ReadPage } from './read-page';
import { WorkQueue } from './work-queue';

/** The mark being looked at is painted over all others. */
const activeName = 'dixit-active';
const activePriority = 1000;

/** A page without an article is read again this often while it fills; a feed would else be searched for ever. */
const mostLateReads = 12;
/** Milliseconds by which each reading that found nothing new puts off the next: a clock in the text ticks on. */
const idleDelay = 500;
const longestDelay = 4000;

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
  #queue = new WorkQueue();
  #lateReads = 0;
  #idleReads = 0;
  /** The text of the last visit noted. */
  #noted: string | null = null;
  /** The article the site's program went on from: what it declared may still stand in the head. */
  #leftBehind: ReadPage | null = null;

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
    this.#current.abort();
    this.#current = new AbortController();
    this.#queue = new WorkQueue();
    if (this.#signal.aborted) this.#current.abort();
    return this.#do('read', (signal) => this.#read(signal));
  }

  /** Loads the stored annotations again and finds them on the page. */
  readStored(): Promise<void> {
    return this.#do('stored', async (signal) => {
      const before = this.#ready;
      if (before === null) return;
      const anchored = await this.#anchor(before.page, before.read);
      if (signal.aborted) return;
      this.#finish({ ...before, anchored });
      this.#noteVisit();
    });
  }

  /** Finds anew what is on the page, where what the reader put right concerns it. */
  correct(places: readonly CorrectionPlace[]): Promise<void> {
    return this.#do('corrections', async (signal) => {
      if (this.#ready === null) return;
      const { page, read } = this.#ready;
      if (placesOf(page.id, page.url).some((place) => places.includes(place))) await this.#analyse(read, signal);
    });
  }

  /** After the page was out of sight, and what was stored or set meanwhile was told to others only. */
  async catchUp(): Promise<void> {
    const loaded = await askBackground('loadSettings', null);
    if (loaded.ok) await this.applySettings(loaded.value);
    await this.correct(['everywhere']);
    this.#shownCount = null;
    this.#tell();
  }

  async applySettings(settings: Settings): Promise<void> {
    const wasOff = this.#state.status === 'off';
    this.#settings = settings;
    if (this.#isSwitchedOff()) {
      this.#current.abort();
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

  /** In its turn. A defect must neither leave the reader waiting nor go unnoticed. */
  #do(name: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.#current;
    return this.#queue.add(name, signal, async () => {
      try {
        await work(signal);
      } catch (error) {
        if (!signal.aborted) this.#become({ status: 'failed', error: { code: 'defect', detail: String(error) } });
        throw error;
      }
    });
  }

  async #read(signal: AbortSignal): Promise<void> {
    const wasTouched = watchTouches(this.#document);
    const read = await readArticle(this.#document, { signal });
    const touched = wasTouched();
    if (signal.aborted) return;
    if (!read.ok) return this.#readNothing(read.error, signal);
    this.#lateReads = 0;
    this.#watch(read.value, signal);
    if (touched) void this.#do('changes', (current) => this.#readChanges(current));
    const loaded = await askBackground('loadSettings', null);
    if (signal.aborted) return;
    // Without a store the article is still worth reading; the views say what is wrong with the store.
    this.#settings = loaded.ok ? loaded.value : defaultSettings;
    if (this.#isSwitchedOff()) {
      this.#current.abort();
      this.#become({ status: 'off' });
    } else await this.#analyse(read.value, signal);
  }

  #readNothing({ code }: ReadError, signal: AbortSignal): void {
    this.#lateReads += 1;
    const again = () => void this.read();
    if (this.#lateReads > mostLateReads) watchNavigation(this.#document, signal, () => this.#navigated());
    else if (code === 'document-replaced') setTimeout(() => signal.aborted || again(), idleDelay);
    else watchPage(this.#document, null, signal, (change) => (change === 'navigation' ? this.#navigated() : again()));
    if (code === 'document-replaced' && this.#lateReads <= mostLateReads) return;
    this.#become(code === 'article-too-long' ? { status: 'failed', error: { code } } : { status: 'not-article' });
  }

  #watch({ root }: ReadArticle, signal: AbortSignal): void {
    watchPage(this.#document, root, signal, (change: PageChange) => {
      if (change === 'navigation') this.#navigated();
      else if (change === 'article') void this.read();
      else {
        const delay = Math.min(this.#idleReads * idleDelay, longestDelay);
        setTimeout(() => void this.#do('changes', (current) => this.#readChanges(current)), delay);
      }
    });
  }

  #navigated(): void {
    this.#leftBehind = this.#ready ?? this.#leftBehind;
    this.#lateReads = 0;
    void this.read();
  }

  /** Where the text is the same, only its places in the document are new; else everything is. */
  async #readChanges(signal: AbortSignal): Promise<void> {
    const before = this.#ready;
    const read = await readArticle(this.#document, { signal });
    if (signal.aborted) return;
    if (!read.ok || before?.read.root !== read.value.root) return void this.read();
    if (before.read.article.text !== read.value.article.text) {
      this.#idleReads = 0;
      return this.#analyse(read.value, signal);
    }
    this.#idleReads += 1;
    this.#paint({ ...before, read: read.value });
  }

  #isSwitchedOff(): boolean {
    return this.#settings.disabledSites.includes(this.#document.location.hostname);
  }

  async #analyse(read: ReadArticle, signal: AbortSignal): Promise<void> {
    if (this.#ready === null) this.#become({ status: 'reading' });
    const { text, metadata } = read.article;
    const page = this.#identify(read);
    const places = placesOf(page.id, page.url);
    const answer = await askBackground('analyse', { text, declaredLang: metadata.lang, places });
    if (signal.aborted) return;
    if (!answer.ok) {
      const { error } = answer;
      return this.#become({
        status: 'failed',
        error: error.code === 'unreachable' ? { code: 'background-unreachable' } : error,
      });
    }
    const analysed = { page, read, analysis: answer.value };
    // What was found is shown before what was kept, for which the store may have to be opened first; but what is
    // already shown as kept must not look as if it were not.
    if (this.#ready?.page.id !== page.id) this.#finish({ ...analysed, anchored: [] });
    const anchored = await this.#anchor(page, read);
    if (signal.aborted) return;
    this.#finish({ ...analysed, anchored });
    this.#noteVisit();
  }

  #identify({ article: { metadata, text } }: ReadArticle): PageIdentity {
    const before = this.#leftBehind;
    // The same article under another address, as when a site takes tracking parameters out of it.
    if (before?.read.article.text === text) this.#leftBehind = null;
    const isStale = this.#leftBehind !== null && metadata.canonicalUrl === this.#leftBehind.page.metadata.canonicalUrl;
    return identifyPage(this.#document.location, isStale ? { ...metadata, canonicalUrl: null } : metadata);
  }

  async #anchor(page: PageIdentity, read: ReadArticle): Promise<readonly AnchoredAnnotation[]> {
    const stored = await askBackground('loadPage', { pageId: page.id });
    return stored.ok ? await anchorAnnotations(read.article.text, stored.value.annotations) : [];
  }

  #paint(parts: Omit<ReadPage, 'marks' | 'index'>): void {
    const marks = marksOf(parts.analysis, parts.anchored, this.#settings.categories);
    this.#ready = {
      ...parts,
      marks,
      index: new IntervalIndex(marks.map((mark) => ({ span: mark.span, value: mark }))),
    };
    this.#painter.paint(paintingOf(marks, parts.read));
    this.#onChange();
  }

  /** Where something is kept, that the newspaper edits it in silence is news. */
  #noteVisit(): void {
    if (this.#ready === null || this.#ready.anchored.length === 0 || this.#noted === this.#ready.read.article.text)
      return;
    const { page, read } = this.#ready;
    this.#noted = read.article.text;
    const { modifiedAt } = read.article.metadata;
    void askBackground('noteVisit', { pageId: page.id, blocks: fingerprint(read.article), modifiedAt });
  }

  #finish(parts: Omit<ReadPage, 'marks' | 'index'>): void {
    this.#state = describeReadPage(parts);
    this.#paint(parts);
    this.#tell();
  }

  /** A state without an article. */
  #become(state: Exclude<PageState, { status: 'ready' }>): void {
    const isNews = this.#state.status !== state.status || state.status === 'failed';
    this.#state = state;
    this.#ready = null;
    this.#painter.clear();
    if (!isNews) return;
    this.#onChange();
    this.#tell();
  }

  #tell(): void {
    void tellViews('pageStateChanged', { state: this.#state.status });
    const count = this.#ready?.analysis.quotes.filter(isDistinct).length ?? null;
    if (count === this.#shownCount) return;
    this.#shownCount = count;
    void askBackground('showCount', { count });
  }
}
