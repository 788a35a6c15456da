import type { PageError } from '../lib/model/page-state';
import type { TabState } from '../lib/view/view-state';
import { EmptyState } from './EmptyState';
import { useStrings } from './strings';

interface TabStateNoticeProps {
  readonly state: Exclude<TabState, { readonly status: 'ready' }>;
  onRetry(): void;
  onReadPage(): void;
  onAllowSite(): void;
}

/** What stands where the article's quotes would, while or because there are none to show. */
export function TabStateNotice({ state, onRetry, onReadPage, onAllowSite }: TabStateNoticeProps) {
  const { t } = useStrings();
  const button = (label: string, onClick: () => void, main = false) => (
    <button type="button" class={main ? 'button button-main' : 'button'} onClick={onClick}>
      {label}
    </button>
  );
  switch (state.status) {
    case 'loading':
    case 'reading':
      return <Reading />;
    case 'no-access':
      // Without an address only the browser's own button can give access to this page, or the reader to all.
      if (state.site === null) {
        return (
          <EmptyState icon="lock" title={t('noAccessTitle')} text={t('noAccessHiddenText')}>
            {button(t('onEverySite'), onAllowSite)}
          </EmptyState>
        );
      }
      return (
        <EmptyState icon="lock" title={t('noAccessTitle')} text={t('noAccessText')}>
          {button(t('readThisPage'), onReadPage, true)}
          {button(t('alwaysOnThisSite'), onAllowSite)}
        </EmptyState>
      );
    case 'unreachable':
      return <EmptyState icon="page" title={t('unreachableTitle')} text={t('unreachableText')} />;
    case 'off':
      return (
        <EmptyState icon="pause" title={t('offTitle')} text={t('offText')}>
          {button(t('switchOn'), onAllowSite, true)}
        </EmptyState>
      );
    case 'not-article':
      return (
        <EmptyState icon="page" title={t('notArticleTitle')} text={t('notArticleText')}>
          {button(t('readAgain'), onRetry)}
        </EmptyState>
      );
    case 'failed':
      return <Failure error={state.error} retry={button(t('retry'), onRetry, true)} />;
  }
}

function Failure({ error, retry }: { error: PageError; retry: preact.ComponentChild }) {
  const { t, locale } = useStrings();
  switch (error.code) {
    case 'background-unreachable':
      return (
        <EmptyState icon="unplugged" title={t('backgroundUnreachableTitle')} text={t('backgroundUnreachableText')}>
          {retry}
        </EmptyState>
      );
    case 'defect':
      return (
        <EmptyState icon="unplugged" title={t('defectTitle')} text={t('defectText', [error.detail])}>
          {retry}
        </EmptyState>
      );
    case 'article-too-long':
      return <EmptyState icon="page" title={t('tooLongTitle')} text={t('tooLongText')} />;
    case 'unsupported-language': {
      const name = error.lang === null ? null : languageName(error.lang, locale);
      return (
        <EmptyState
          icon="page"
          title={t('unsupportedLanguageTitle')}
          text={name === null ? t('unknownLanguageText') : t('unsupportedLanguageText', [name])}
        />
      );
    }
  }
}

/** Null where the code is none: a page can declare anything. */
function languageName(lang: string, locale: string): string | null {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(lang) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function Reading() {
  const { t } = useStrings();
  return (
    <div class="reading" role="status">
      <p class="reading-text">{t('reading')}</p>
      <div class="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
