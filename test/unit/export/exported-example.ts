import type { ExportedPage } from '../../../lib/export/exported-page';
import type { AnnotationId } from '../../../lib/model/annotation';
import { annotationOf, attributionOf, identityOf, pageOf, targetOf } from '../../support/annotated-page';

const french = identityOf('journal.example/2026/09/sommet', {
  title: 'Un sommet sous tension',
  standfirst: 'Les deux délégations se retrouvent lundi.',
  author: 'Ada Martin',
  siteName: 'Le Journal',
  publishedAt: '2026-09-14T06:30:00+02:00',
  canonicalUrl: 'https://journal.example/2026/09/sommet',
  lang: 'fr-FR',
});
const hostile = identityOf('evil.example/#/story', {
  title: '=HYPERLINK("https://evil.example")\n# <img src=x onerror=alert(1)>',
  author: '[[Note]] ![](javascript:alert(1))',
  publishedAt: 'yesterday',
  lang: 'en',
});

const time = Date.UTC(2026, 8, 14, 8, 0, 0);
const id = (digit: string) => `01994700-0000-7000-8000-00000000000${digit}` as AnnotationId;

/** One page as readers make them, one as an attacker would. */
export const exportedExample: readonly ExportedPage[] = [
  {
    page: pageOf(french, {
      note: 'À relire.\nVoir aussi le dossier.',
      tags: ['sommet', 'à suivre'],
      createdAt: time,
      updatedAt: time,
    }),
    annotations: [
      annotationOf(french, id('1'), {
        targets: [
          targetOf(
            'Nous ne céderons rien sur l’essentiel',
            120,
            'a prévenu lundi la ministre : «\u00A0',
            '\u00A0», en arrivant à Genève.',
          ),
        ],
        attribution: attributionOf({
          speaker: 'Inès Duval',
          role: 'ministre des Affaires étrangères',
          cue: 'a prévenu',
          via: 'l’AFP',
          confidence: 0.93,
        }),
        note: 'Même phrase qu’en mai ?',
        tags: ['position'],
        createdAt: time,
        updatedAt: time + 60_000,
      }),
      annotationOf(french, id('2'), {
        targets: [
          targetOf('les négociations reprendraient', 300, 'Selon l’Élysée, ', ', si tout va bien, '),
          targetOf('« avant la fin de la semaine »', 350, 'si tout va bien, ', '.\nDe son côté'),
        ],
        attribution: attributionOf({ type: 'mixed', speaker: 'Élysée', cue: 'Selon', confidence: 0.8 }),
        createdAt: time,
        updatedAt: time,
      }),
      annotationOf(french, id('3'), {
        targets: [targetOf('Fin du premier paragraphe.\nDébut du second', 500, 'bloc. ', ' et la suite.')],
        colour: 'green',
        createdAt: time,
        updatedAt: time,
      }),
    ],
  },
  {
    page: pageOf(hostile, { createdAt: time, updatedAt: time }),
    annotations: [
      annotationOf(hostile, id('4'), {
        targets: [
          targetOf(
            '> nested\n- list\n1. item\n```\n<script>alert(1)</script>\n| a | b |\n===',
            10,
            'so, he said: "',
            '" & left',
          ),
        ],
        attribution: attributionOf({ speaker: '@SUM(A1:A9)', cue: '+1', role: '*bold* _it_', via: '＝cmd' }),
        note: '#heading\n\n    code &lt; %%hidden%% ==mark== $x$ \u0007',
        tags: ['two words', '-x', '#hash', ''],
        createdAt: time,
        updatedAt: time,
      }),
    ],
  },
  {
    page: pageOf(identityOf('journal.example/vide'), { note: 'Rien gardé ici.', createdAt: time, updatedAt: time }),
    annotations: [],
  },
];
