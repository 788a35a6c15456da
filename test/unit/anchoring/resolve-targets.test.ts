import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../lib/anchoring/describe-span';
import { indexText } from '../../../lib/anchoring/indexed-text';
import { type Anchorable, resolveTargets } from '../../../lib/anchoring/resolve-targets';
import type { AnnotationId } from '../../../lib/model/annotation';

const article = [
  'Le ministre des Transports a présenté mardi son plan pour les petites lignes.',
  '« Nous rouvrirons quarante gares d’ici à la fin de la décennie », a-t-il promis devant les élus de la vallée.',
  'Le maire de Saint-Véran, lui, reste prudent : « On nous a déjà promis ce train trois fois. »',
  'Selon la région, les travaux coûteraient 310 millions d’euros, dont un tiers à la charge de l’État.',
  'Le maire attend de voir les pelleteuses.',
].join('\n');

const promise = 'Nous rouvrirons quarante gares d’ici à la fin de la décennie';

function annotationOn(text: string, ...pieces: string[]): Anchorable {
  const targets = pieces.map((piece) => {
    const start = text.indexOf(piece);
    if (start === -1) throw new Error(`not in the text: ${piece}`);
    return describeSpan(text, [start, start + piece.length]);
  });
  return { id: 'a' as AnnotationId, targets };
}

function resolveOne(text: string, annotation: Anchorable) {
  const anchor = resolveTargets(indexText(text), [annotation]).anchors.get(annotation.id);
  return { status: anchor?.status, words: anchor?.spans.map((span) => text.slice(...span)) };
}

const paragraphs = article.split('\n');
const isolated = `Tout autre chose ici : ${promise} ; et rien de ce qui suit ne ressemble.`;

describe('resolveTargets', () => {
  it.each([
    ['an unchanged text', article, 'exact', promise],
    ['a text with a new beginning', `Mis à jour à 14 h 05.\n${article}`, 'exact', promise],
    [
      'other spaces, marks and apostrophes',
      article.replaceAll('« ', '“').replaceAll(' »', '”').replaceAll('’', "'"),
      'exact',
      promise.replace('’', "'"),
    ],
    [
      'soft hyphens put in',
      article.replace('décennie', 'dé\u00ADcen\u00ADnie'),
      'exact',
      promise.replace('décennie', 'dé\u00ADcen\u00ADnie'),
    ],
    ['paragraphs in another order', [...paragraphs].reverse().join('\n'), 'moved', promise],
    ['the same words in other surroundings', [...paragraphs.slice(2), isolated].join('\n'), 'moved', promise],
    ['one word replaced', article.replace('quarante', 'trente'), 'edited', promise.replace('quarante', 'trente')],
    [
      'words cut from the end',
      article.replace(' de la décennie', ' de l’an'),
      'edited',
      promise.replace(' de la décennie', ' de l’an'),
    ],
  ])('finds the words in %s', (_change, text, status, words) => {
    expect(resolveOne(text, annotationOn(article, promise))).toEqual({ status, words: [words] });
  });

  it.each([
    ['a long quote whose passage is gone', promise, article.replace(promise, 'Rien')],
    ['any quote on another article', promise, 'Kim Jong-un est arrivé en Russie. '.repeat(20)],
    ['any quote on an empty page', promise, ''],
  ])('leaves %s an orphan', (_what, words, text) => {
    expect(resolveOne(text, annotationOn(article, words))).toEqual({ status: 'orphan', words: [] });
  });

  it.each([
    [
      'a name whose passage is gone while it stands elsewhere',
      'Le maire',
      article.replace('Le maire de Saint-Véran, lui,', 'Lui'),
      'Le maire',
    ],
    [
      'a short word that stands elsewhere in other surroundings',
      'trois fois',
      'Il a dit trois fois non. Puis il est reparti.',
      'trois fois',
    ],
  ])('asks the reader about %s, and paints nothing', (_what, words, text, candidate) => {
    const annotation = annotationOn(article, words);
    const anchor = resolveTargets(indexText(text), [annotation]).anchors.get(annotation.id);
    expect(anchor).toMatchObject({ status: 'uncertain', spans: [] });
    expect(anchor?.candidates.map((span) => text.slice(...span))).toEqual([candidate]);
  });

  it.each([
    ['a line that is a paragraph of its own', 'Notre dossier', 'Notre dossier'],
    ['the end of a paragraph', 'dit Anne.', 'On verra, dit Anne.'],
    ['the beginning of one', 'On verra', 'On verra, dit Anne.'],
  ])('follows %s that moved, though it is short', (_what, words, paragraph) => {
    const others = ['Le train est parti à l’heure dite.', 'La mer monte, et personne ne s’en étonne plus guère.'];
    const before = [others[0], paragraph, others[1]].join('\n');
    const after = ['Tout le reste est neuf, et bien plus long.', ...others, 'Rien là non plus.', paragraph].join('\n');
    expect(resolveOne(after, annotationOn(before, words))).toEqual({ status: 'moved', words: [words] });
  });

  it('takes no space for a part of the words, also where it belongs to a mark', () => {
    const annotation = annotationOn(article, '», a-t-il promis devant les élus');
    const text = `Mis à jour.\n${article.replace('décennie »', 'décade\u00A0»')}`;
    expect(resolveOne(text, annotation)).toEqual({ status: 'moved', words: ['», a-t-il promis devant les élus'] });
  });

  it('tells repeated words apart by what stands around them', () => {
    const text = `${paragraphs[4]}\n${article}`;
    const annotation = annotationOn(article, 'Le maire');
    const { anchors } = resolveTargets(indexText(text), [annotation]);
    expect(anchors.get(annotation.id)?.spans).toEqual([[text.indexOf('Le maire de Saint'), text.indexOf(' de Saint')]]);
  });

  it('does not take the same words at the old offset for the old place when the surroundings are elsewhere', () => {
    const line = 'oui, a dit Anna. ';
    const text = `${line}non, a dit Paul. ${line}`;
    const annotation = { ...annotationOn(text, 'non'), targets: [describeSpan(text, [0, 3])] };
    const swapped = `oui, a dit Marc, qui partait. ${text}`;
    const { anchors } = resolveTargets(indexText(swapped), [annotation]);
    expect(anchors.get(annotation.id)?.spans).toEqual([[30, 33]]);
  });

  it.each([
    ['both pieces are there', article, 'exact', ['a présenté mardi', 'pour les petites lignes']],
    [
      'one piece was edited',
      article.replace('petites', 'petite'),
      'edited',
      ['a présenté mardi', 'pour les petite lignes'],
    ],
    [
      'a small piece is gone',
      article.replace(' dont un tiers', ''),
      'edited',
      ['les travaux coûteraient 310 millions d’euros'],
    ],
  ])('joins the pieces of one annotation where %s', (_what, text, status, words) => {
    const pieces = words.length === 1 ? [words[0] ?? '', 'un tiers'] : ['a présenté mardi', 'pour les petites lignes'];
    expect(resolveOne(text, annotationOn(article, ...pieces))).toEqual({ status, words });
  });

  it('follows a selection of many paragraphs by its ends, and gives it up with them', () => {
    const sentences = Array.from({ length: 120 }, (_, index) => `Phrase numéro ${index}, qui ne dit rien de plus. `);
    const selected = sentences.slice(10, 110).join('').trim();
    const text = sentences.join('');
    const annotation = annotationOn(text, selected);
    const edited = text
      .replace('numéro 15,', 'numéro quinze,')
      .replace('Phrase numéro 60, qui ne dit rien de plus. ', '');
    const first = edited.indexOf('Phrase numéro 10,');
    const last = edited.indexOf(' Phrase numéro 110,');
    expect(resolveOne(edited, annotation)).toEqual({ status: 'edited', words: [edited.slice(first, last)] });
    expect(resolveOne(sentences.slice(0, 60).join(''), annotation)).toEqual({ status: 'orphan', words: [] });
  });

  it('gives up an annotation whose greater part is gone', () => {
    const annotation = annotationOn(article, promise, 'un tiers');
    expect(resolveOne(article.replace(promise, ''), annotation)).toEqual({ status: 'orphan', words: [] });
  });

  describe('within a time budget', () => {
    const edited = article.replace('quarante', 'trente');
    const inNeedOfTime = ['a', 'b', 'c'].map((id) => ({ ...annotationOn(article, promise), id: id as AnnotationId }));
    const annotations = [...inNeedOfTime, { ...annotationOn(article, 'les pelleteuses'), id: 'd' as AnnotationId }];
    const budgetOf = (steps: number) => {
      let time = -1;
      return {
        milliseconds: steps,
        now: () => {
          time += 1;
          return time;
        },
      };
    };

    it('finds unedited words first and says what is left, which a second call takes up', () => {
      const text = indexText(edited);
      const first = resolveTargets(text, annotations, budgetOf(5));
      expect([...first.anchors.keys()]).toEqual(['d', 'a']);
      expect(first.pending.map(({ id }) => id)).toEqual(['b', 'c']);
      const second = resolveTargets(text, first.pending);
      expect([...second.anchors.values()].map(({ status }) => status)).toEqual(['edited', 'edited']);
    });

    it('comes to an end however little time it gets at once, with the same result', () => {
      const text = indexText(edited);
      const found = new Map(resolveTargets(text, []).anchors);
      let pending: readonly Anchorable[] = annotations;
      while (pending.length > 0) {
        const resolution = resolveTargets(text, pending, budgetOf(0));
        for (const [id, anchor] of resolution.anchors) found.set(id, anchor);
        pending = resolution.pending;
      }
      expect(found).toEqual(new Map(resolveTargets(text, annotations).anchors));
    });

    it('looks anew when what was left is resolved in another text', () => {
      const { pending } = resolveTargets(indexText(edited), annotations, budgetOf(5));
      const { anchors } = resolveTargets(indexText(article), pending);
      expect([...anchors.values()].map(({ status }) => status)).toEqual(['exact', 'exact']);
    });
  });
});
