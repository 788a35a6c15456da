import type { ReadyPage } from '../../lib/model/page-state';
import type { Quote } from '../../lib/model/quote';
import { type GalleryLanguage, samplePage } from './sample-page';

/** As many quotes as a book of minutes. */
export function hugePage(lang: GalleryLanguage, count = 3000): ReadyPage {
  const page = samplePage(lang);
  const quotes = Array.from({ length: count }, (_, index): Quote => {
    const quote = page.analysis.quotes[index % page.analysis.quotes.length];
    if (quote === undefined) throw new Error('The sample page has no quotes');
    const crowd = index % 90 === 0 ? `Speaker ${index}` : quote.speaker;
    return { ...quote, speaker: crowd, speakerId: crowd === quote.speaker ? quote.speakerId : null };
  });
  return { ...page, analysis: { ...page.analysis, quotes } };
}

/** Everything in it tries to be more than text. */
export function hostilePage(lang: GalleryLanguage): ReadyPage {
  const page = samplePage(lang);
  const name = '<img src=x onerror=alert(1)> \u202eevil';
  const endless = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung'.repeat(3);
  const text = `${name} said “${endless} </span><script>alert(2)</script>” and “قال الوزير إن الاتفاق جاهز”.`;
  const quote = (content: string, speaker: string): Quote => ({
    type: 'direct',
    content: [[text.indexOf(content), text.indexOf(content) + content.length]],
    fragments: [],
    cue: null,
    source: null,
    speaker,
    speakerId: null,
    role: endless,
    via: name,
    continued: false,
    confidence: 0.2,
  });
  return {
    ...page,
    text,
    page: { ...page.page, metadata: { ...page.page.metadata, title: `${name} ${endless}`, siteName: endless } },
    analysis: {
      ...page.analysis,
      quotes: [
        quote(`${endless} </span><script>alert(2)</script>`, name),
        quote('قال الوزير إن الاتفاق جاهز', 'وزير الخارجية أحمد سالم'),
      ],
      entities: [{ id: 'e1', type: 'PER', name, mentions: [[0, name.length]], aliases: [endless] }],
    },
  };
}
