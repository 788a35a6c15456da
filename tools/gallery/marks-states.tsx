import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../lib/model/span';
import { markStyles } from '../../lib/view/mark-styles';
import { speakerHue } from '../../lib/view/speaker-hue';
import type { GalleryState } from './gallery-state';
import { type GalleryLanguage, samplePage } from './sample-page';

/** Grounds that news sites and reading modes have. */
const grounds = { white: ['#fff', '#222'], sepia: ['#f4ecd8', '#5b4636'], dark: ['#16181c', '#d6d6d6'] } as const;

export const marksStates: readonly GalleryState[] = Object.keys(grounds).map((ground) => ({
  id: `marks-${ground}`,
  surface: 'page',
  render: (lang) => <MarkedArticle lang={lang} ground={ground as keyof typeof grounds} />,
}));

/** The sample article with every kind of mark on it, painted as on a live page. */
function MarkedArticle({ lang, ground }: { lang: GalleryLanguage; ground: keyof typeof grounds }): VNode {
  const body = useRef<HTMLParagraphElement>(null);
  const { text, analysis } = samplePage(lang);
  const [background, color] = grounds[ground];
  useEffect(() => {
    const node = body.current?.firstChild;
    if (!(node instanceof Text)) return;
    const paint = (name: string, spans: readonly Span[]) => {
      const highlight = CSS.highlights.get(name) ?? new Highlight();
      for (const [start, end] of spans) {
        highlight.add(
          new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
        );
      }
      CSS.highlights.set(name, highlight);
    };
    for (const [index, quote] of analysis.quotes.entries()) {
      paint(quote.speaker === null ? 'dixit-quote-none' : `dixit-quote-${speakerHue(quote.speaker)}`, quote.content);
      if (index === 1) paint('dixit-kept', quote.content);
      if (index === 4) paint('dixit-active', quote.content);
    }
    for (const entity of analysis.entities) paint(`dixit-${entity.type.toLowerCase()}`, entity.mentions);
    const last = text.lastIndexOf('\n');
    paint('dixit-own-yellow', [[last + 1, last + 30]]);
    paint('dixit-own-green', [[last + 34, last + 62]]);
    paint('dixit-own-blue', [[last + 66, last + 80]]);
    paint('dixit-own-pink', [[last + 84, last + 100]]);
    paint('dixit-own-purple', [[last + 104, last + 130]]);
    return () => CSS.highlights.clear();
  }, [analysis, text]);
  return (
    <div class="marked" style={{ background, color, padding: '20px', font: '17px/1.6 serif', whiteSpace: 'pre-line' }}>
      <style>{markStyles()}</style>
      <p ref={body} lang={lang}>
        {text}
      </p>
    </div>
  );
}
