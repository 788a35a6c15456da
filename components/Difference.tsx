import { wordDifference } from '../lib/view/word-difference';
import { useStrings } from './strings';

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
  readonly lang: string;
}

/** What became of a passage: words that went struck out, words that came underlined; said, too, to those who hear it. */
export function Difference({ before, after, lang }: DifferenceProps) {
  const { t } = useStrings();
  return (
    <p class="difference" lang={lang} dir="auto">
      {wordDifference(before, after).map(({ kind, words }, index) => {
        const key = `${index} ${words}`;
        if (kind === 'same') return <span key={key}>{words} </span>;
        const Mark = kind === 'gone' ? 'del' : 'ins';
        return (
          <span key={key}>
            <span class="visually-hidden">{t(kind === 'gone' ? 'goneWords' : 'newWords')} </span>
            <Mark>{words}</Mark>{' '}
          </span>
        );
      })}
    </p>
  );
}
