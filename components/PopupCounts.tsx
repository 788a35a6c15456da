import type { Analysis } from '../lib/model/analysis';
import { isDistinct } from '../lib/model/quote';
import { groupQuotes } from '../lib/view/group-quotes';
import { SpeakerBadge } from './SpeakerBadge';
import { useStrings } from './strings';

/** What was found on the page, in three numbers and the speakers' initials. */
export function PopupCounts({ analysis, keptCount }: { analysis: Analysis; keptCount: number }) {
  const { tn, n } = useStrings();
  const speakers = groupQuotes(analysis.quotes).flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const said = analysis.quotes.filter(isDistinct).length;
  const counts = [
    [said, tn('quotesUnit', said)],
    [analysis.entities.length, tn('namesUnit', analysis.entities.length)],
    [keptCount, tn('keptUnit', keptCount)],
  ] as const;
  return (
    <section>
      <ul class="counts">
        {counts.map(([count, unit]) => (
          <li key={unit} class="counts-item">
            <span class="counts-number">{n(count)}</span> {unit}
          </li>
        ))}
      </ul>
      {speakers.length > 0 && (
        <ul class="speakers">
          {speakers.slice(0, shownSpeakers).map((speaker) => (
            <li key={speaker} class="speakers-item">
              <SpeakerBadge speaker={speaker} /> <span class="speakers-name">{speaker}</span>
            </li>
          ))}
          {speakers.length > shownSpeakers && (
            <li class="speakers-item speakers-more">{tn('moreSpeakers', speakers.length - shownSpeakers)}</li>
          )}
        </ul>
      )}
    </section>
  );
}

/** As many as fit on two lines. */
const shownSpeakers = 4;
