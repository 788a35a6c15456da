/** An invented article in each language of the interface, with what a reader would keep of it. Every name is made up. */
export interface SampleQuote {
  readonly type: 'direct' | 'mixed' | 'indirect';
  /** Found in the text: the content of the quote. */
  readonly content: string;
  readonly fragments?: readonly string[];
  readonly cue: string | null;
  readonly speaker: string | null;
  readonly role?: string;
  readonly via?: string;
  readonly continued?: boolean;
  readonly confidence?: number;
}

export interface SampleText {
  readonly title: string;
  readonly siteName: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
  readonly quotes: readonly SampleQuote[];
  readonly names: readonly (readonly [type: 'PER' | 'ORG' | 'LOC' | 'MISC', name: string, ...aliases: string[]])[];
  readonly note: string;
  readonly tags: readonly string[];
}

const french: SampleText = {
  title: 'À Port-Lannec, le port prépare l’arrivée des éoliennes flottantes',
  siteName: 'Le Courrier du Ponant',
  author: 'Maëlle Guivarch',
  paragraphs: [
    'La rade de Port-Lannec accueillera dès l’automne les premiers flotteurs destinés aux éoliennes en mer, a annoncé lundi la présidente de la région, Anaïs Le Goff.',
    '« Ce chantier fera travailler six cents personnes pendant cinq ans », a déclaré Anaïs Le Goff lors d’une visite du polder. « Nous l’avons attendu “plus longtemps que nous ne voulions l’admettre”, et il est là. »',
    'Selon le directeur du port, Yann Kerbrat, les premiers essais auront lieu “avant la fin du mois d’octobre, si la météo le permet”.',
    '« On nous a promis des couloirs de navigation, on veut les voir sur une carte », prévient Gwenaël Tanguy, patron du Marie-Morgane, cité par l’agence Littoral.',
    'Le ministère des Côtes a indiqué qu’une réunion se tiendrait à Paris avant l’été. « Rien n’est signé », tempère-t-on de source proche du dossier.',
    'Kerbrat, lui, assure que « le calendrier tiendra ». Le Goff doit se rendre à Hambourg en mai, où le Grand Prix de la mer lui sera remis.',
  ],
  quotes: [
    {
      type: 'indirect',
      content: 'La rade de Port-Lannec accueillera dès l’automne les premiers flotteurs destinés aux éoliennes en mer',
      cue: 'a annoncé',
      speaker: 'Anaïs Le Goff',
      role: 'présidente de la région',
    },
    {
      type: 'direct',
      content: 'Ce chantier fera travailler six cents personnes pendant cinq ans',
      cue: 'a déclaré',
      speaker: 'Anaïs Le Goff',
      role: 'présidente de la région',
    },
    {
      type: 'direct',
      content: 'Nous l’avons attendu “plus longtemps que nous ne voulions l’admettre”, et il est là.',
      cue: null,
      speaker: 'Anaïs Le Goff',
      role: 'présidente de la région',
      continued: true,
    },
    {
      type: 'mixed',
      content: 'les premiers essais auront lieu “avant la fin du mois d’octobre, si la météo le permet”',
      fragments: ['avant la fin du mois d’octobre, si la météo le permet'],
      cue: 'Selon',
      speaker: 'Yann Kerbrat',
      role: 'directeur du port',
    },
    {
      type: 'direct',
      content: 'On nous a promis des couloirs de navigation, on veut les voir sur une carte',
      cue: 'prévient',
      speaker: 'Gwenaël Tanguy',
      role: 'patron du Marie-Morgane',
      via: 'Littoral',
    },
    {
      type: 'indirect',
      content: 'qu’une réunion se tiendrait à Paris avant l’été',
      cue: 'a indiqué',
      speaker: 'ministère des Côtes',
    },
    { type: 'direct', content: 'Rien n’est signé', cue: 'tempère', speaker: null },
    {
      type: 'mixed',
      content: '« le calendrier tiendra »',
      fragments: ['le calendrier tiendra'],
      cue: 'assure',
      speaker: 'Yann Kerbrat',
      role: 'directeur du port',
      confidence: 0.48,
    },
  ],
  names: [
    ['PER', 'Anaïs Le Goff', 'Le Goff'],
    ['PER', 'Yann Kerbrat', 'Kerbrat'],
    ['PER', 'Gwenaël Tanguy'],
    ['ORG', 'ministère des Côtes'],
    ['ORG', 'Littoral'],
    ['LOC', 'Port-Lannec'],
    ['LOC', 'Paris'],
    ['LOC', 'Hambourg'],
    ['MISC', 'Marie-Morgane'],
    ['MISC', 'Grand Prix de la mer'],
  ],
  note: 'À comparer avec sa déclaration de janvier : il parlait alors de huit cents emplois.',
  tags: ['éolien', 'emploi'],
};

const english: SampleText = {
  title: 'Port Lannock gets ready for floating wind turbines',
  siteName: 'The Western Courier',
  author: 'Maeve Hallow',
  paragraphs: [
    'Port Lannock will take in the first floats for offshore turbines this autumn, the head of the region, Annis Goff, announced on Monday.',
    '“This site will give work to six hundred people for five years,” Annis Goff said during a visit to the polder. “We waited for it ‘longer than we cared to admit’, and here it is.”',
    'According to the director of the port, Owen Kerr, the first trials will begin "before the end of October, weather permitting".',
    '“We were promised shipping lanes; we want to see them on a map,” warned Gwen Tanner, skipper of the Mary Morgan, quoted by the agency Shoreline.',
    'The Ministry of Coasts indicated that a meeting would be held in London before the summer. “Nothing has been signed,” cautioned someone close to the talks.',
    'Kerr maintains that “the schedule will hold”. Goff travels to Hamburg in May, where she is to receive the Grand Prize of the Sea.',
  ],
  quotes: [
    {
      type: 'indirect',
      content: 'Port Lannock will take in the first floats for offshore turbines this autumn',
      cue: 'announced',
      speaker: 'Annis Goff',
      role: 'head of the region',
    },
    {
      type: 'direct',
      content: 'This site will give work to six hundred people for five years,',
      cue: 'said',
      speaker: 'Annis Goff',
      role: 'head of the region',
    },
    {
      type: 'direct',
      content: 'We waited for it ‘longer than we cared to admit’, and here it is.',
      cue: null,
      speaker: 'Annis Goff',
      role: 'head of the region',
      continued: true,
    },
    {
      type: 'mixed',
      content: 'the first trials will begin "before the end of October, weather permitting"',
      fragments: ['before the end of October, weather permitting'],
      cue: 'According to',
      speaker: 'Owen Kerr',
      role: 'director of the port',
    },
    {
      type: 'direct',
      content: 'We were promised shipping lanes; we want to see them on a map,',
      cue: 'warned',
      speaker: 'Gwen Tanner',
      role: 'skipper of the Mary Morgan',
      via: 'Shoreline',
    },
    {
      type: 'indirect',
      content: 'that a meeting would be held in London before the summer',
      cue: 'indicated',
      speaker: 'Ministry of Coasts',
    },
    { type: 'direct', content: 'Nothing has been signed,', cue: 'cautioned', speaker: null },
    {
      type: 'mixed',
      content: '“the schedule will hold”',
      fragments: ['the schedule will hold'],
      cue: 'maintains',
      speaker: 'Owen Kerr',
      role: 'director of the port',
      confidence: 0.48,
    },
  ],
  names: [
    ['PER', 'Annis Goff', 'Goff'],
    ['PER', 'Owen Kerr', 'Kerr'],
    ['PER', 'Gwen Tanner'],
    ['ORG', 'Ministry of Coasts'],
    ['ORG', 'Shoreline'],
    ['LOC', 'Port Lannock'],
    ['LOC', 'London'],
    ['LOC', 'Hamburg'],
    ['MISC', 'Mary Morgan'],
    ['MISC', 'Grand Prize of the Sea'],
  ],
  note: 'Compare with what she said in January: eight hundred jobs, back then.',
  tags: ['wind power', 'jobs'],
};

export const sampleTexts: Readonly<Record<'en' | 'fr', SampleText>> = { en: english, fr: french };
