import { changeBetween, type Revision } from '../lib/model/revision';
import { formatDate } from '../lib/view/format-date';
import { useStrings } from './strings';

/** How the article's text changed from visit to visit, the last first. */
export function RevisionList({ revisions }: { readonly revisions: readonly Revision[] }) {
  const { t, tn, locale } = useStrings();
  const rows = revisions.map((revision, index) => {
    const before = revisions[index - 1];
    const { added, removed } = before === undefined ? { added: 0, removed: 0 } : changeBetween(before, revision);
    const facts = [
      ...(before === undefined ? [t('firstSeen')] : []),
      ...(added > 0 ? [tn('paragraphsNew', added)] : []),
      ...(removed > 0 ? [tn('paragraphsGone', removed)] : []),
      ...(before !== undefined && added + removed === 0 ? [t('paragraphsMoved')] : []),
    ];
    return { revision, facts };
  });
  return (
    <section class="revisions">
      <h2 class="section-title">{t('revisions')}</h2>
      <dl class="facts">
        {rows.reverse().map(({ revision, facts }) => (
          <div key={revision.firstSeenAt} class="fact">
            <dt>{formatDate(revision.firstSeenAt, locale)}</dt>
            <dd>{facts.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
