import { describe, expect, test } from 'vitest';
import { findQuotedSegments } from '../../../lib/text/quotation-marks';

function outermost(text: string): string[] {
  return findQuotedSegments(text)
    .filter(({ depth }) => depth === 0)
    .map(({ content: [start, end] }) => text.slice(start, end));
}

const nbsp = '\u00a0';
const narrow = '\u202f';

describe('findQuotedSegments', () => {
  test.each<[reason: string, text: string, segments: string[]]>([
    ['no-break space outside, before a word', `he said.${nbsp}"Yes, we did."`, ['Yes, we did.']],
    ['French with no-break spaces', `Il dit : «${nbsp}Oui.${nbsp}»`, ['Oui.']],
    ['French with narrow no-break spaces', `Il dit : «${narrow}Oui.${narrow}»`, ['Oui.']],
    ['French with plain spaces: both sides are free, the nature decides', 'Il dit : « Oui. » Puis rien.', ['Oui.']],
    ['Swiss and Libération: no space', 'Il dit: «Oui.»', ['Oui.']],
    ['after an elision', 'l’« accord » et d’“autres”', ['accord', 'autres']],
    ['German books turn the French marks round', 'Er sagte: »Ja.« Dann ging er.', ['Ja.']],
    ['German closes with the English opening mark', 'Er sagte: „Ja.“ Dann ging er.', ['Ja.']],
    ['German as typed', 'Er sagte: „Ja.” Er sagte: „Nein."', ['Ja.', 'Nein.']],
    ['Swedish: one mark on both sides', 'Han sade: ”Ja.” Sedan gick han.', ['Ja.']],
    ['English', 'He said, “Yes.” She said, “No.”', ['Yes.', 'No.']],
    ['straight', 'He said, "Yes." She said, "No."', ['Yes.', 'No.']],
    ['two apostrophes for a double mark', "''It is over,'' he said.", ['It is over,']],
    ['British: single outside, apostrophes inside', '‘It’s the workers’ day,’ she said.', ['It’s the workers’ day,']],
    ['British, straight', "'It's late,' she said. 'Go.'", ["It's late,", 'Go.']],
    ['nested', 'He said, “She told me ‘no’ twice.”', ['She told me ‘no’ twice.']],
    ['French nested in itself', '« Il a dit « non » deux fois », dit-elle.', ['Il a dit « non » deux fois']],
    ['Polish', 'Powiedział: „Tak”.', ['Tak']],
    ['apostrophes alone are no quotation', "rock 'n' roll, l'homme, ’90s, the workers’ rights", []],
    ['inches and minutes are none', 'He is 5\'10", she 6" taller.', []],
    ['nor are the attributes of leftover markup', '<tweet id="123">text</tweet>', []],
    ['though one of them is empty', '<tweet pic="" author="roe" id="1">text</tweet>', []],
    [
      'an unclosed mark runs to the end of its paragraph',
      'Il dit : « Oui, demain.\nPuis « non ».',
      ['Oui, demain.', 'non'],
    ],
    [
      'an unclosed mark leaves the next pair whole',
      '“Yes. We will. He went. “No,” she said.',
      ['Yes. We will. He went.', 'No,'],
    ],
    [
      'a stray closing mark closes its paragraph’s beginning',
      'Oui, demain », dit-il. « Non. »',
      ['Oui, demain', 'Non.'],
    ],
    ['empty marks hold nothing', '“” «  » ""', []],
    ['nothing in an empty text', '', []],
  ])('%s', (_, text, segments) => {
    expect(outermost(text)).toEqual(segments);
  });

  test.each<[reason: string, text: string, continues: boolean[]]>([
    ['English repeats the opener at each paragraph', '“One.\n“Two.\n“Three.”', [false, true, true]],
    ['so does French', '« Un.\n« Deux. »', [false, true]],
    ['older French carries on with the closing mark', '« Un.\n» Deux. »', [false, true]],
    ['paragraphs closed each begin anew', '“One.”\n“Two.”', [false, false]],
  ])('%s', (_, text, continues) => {
    expect(findQuotedSegments(text).map((segment) => segment.continues)).toEqual(continues);
  });
});
