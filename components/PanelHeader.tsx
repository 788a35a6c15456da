import type { PageIdentity } from '../lib/model/page';
import { formatDate } from '../lib/view/format-date';
import type { FormatChoice } from '../lib/view/view-state';
import { Menu } from './Menu';
import { useStrings } from './strings';

interface PanelHeaderProps {
  /** Null until the page is read. */
  readonly page: PageIdentity | null;
  /** Empty where there is nothing to export. */
  readonly formats: readonly FormatChoice[];
  onExport(formatId: string): void;
}

/** Which article this is, and the way to take along what was kept of it. */
export function PanelHeader({ page, formats, onExport }: PanelHeaderProps) {
  const { t, locale } = useStrings();
  const metadata = page?.metadata;
  const published = metadata?.publishedAt == null ? null : formatDate(metadata.publishedAt, locale);
  return (
    <header class="panel-head">
      <div class="panel-article">
        <h1 class="panel-title" lang={metadata?.lang ?? undefined} dir="auto">
          {page === null ? t('extensionName') : (metadata?.title ?? page.url)}
        </h1>
        {page !== null && (
          <p class="panel-source">
            <bdi>{metadata?.siteName ?? hostOf(page.url)}</bdi>
            {published !== null && <span class="detail">{published}</span>}
          </p>
        )}
      </div>
      {formats.length > 0 && <Menu icon="export" label={t('exportMenu')} items={formats} onChoose={onExport} />}
    </header>
  );
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
