import type { ComponentChildren } from 'preact';
import type { PageIdentity } from '../lib/model/page';
import { formatDate } from '../lib/view/format-date';
import type { SaveResult } from '../lib/view/view-state';
import { NoteEditor } from './NoteEditor';
import { useStrings } from './strings';

interface PageTabProps {
  readonly page: PageIdentity;
  readonly note: string;
  onNote(note: string): Promise<SaveResult>;
  /** What else the reader made of the page. */
  readonly children?: ComponentChildren;
}

/** The article as it will be cited, and the reader's note on it. */
export function PageTab({ page, note, onNote, children }: PageTabProps) {
  const { t, locale } = useStrings();
  const { metadata } = page;
  const date = (value: string | null) => (value === null ? null : formatDate(value, locale));
  const lang = metadata.lang ?? undefined;
  return (
    <>
      <section class="page-note">
        <h2 class="section-title">{t('pageNote')}</h2>
        <NoteEditor
          key={page.id}
          label={t('pageNote')}
          placeholder={t('pageNotePlaceholder')}
          note={note}
          onSave={onNote}
        />
      </section>
      {children}
      <section class="page-facts">
        <h2 class="section-title">{t('asCited')}</h2>
        <dl class="facts">
          <Fact label={t('title')} value={metadata.title} lang={lang} />
          <Fact label={t('author')} value={metadata.author} />
          <Fact label={t('siteName')} value={metadata.siteName} />
          <Fact label={t('published')} value={date(metadata.publishedAt)} />
          {metadata.modifiedAt !== null && <Fact label={t('modified')} value={date(metadata.modifiedAt)} />}
          <Fact label={t('address')} value={metadata.canonicalUrl ?? page.url} />
        </dl>
      </section>
    </>
  );
}

function Fact({ label, value, lang }: { label: ComponentChildren; value: string | null; lang?: string | undefined }) {
  const { t } = useStrings();
  return (
    <div class="fact">
      <dt>{label}</dt>
      {value === null ? (
        <dd class="fact-missing">{t('notGiven')}</dd>
      ) : (
        <dd lang={lang} dir="auto">
          {value}
        </dd>
      )}
    </div>
  );
}
