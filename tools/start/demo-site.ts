import { repositoryPath } from '../repository';
import { type Answer, fileAnswer, type Site } from './serve';

/** The article the demonstration opens on. */
export const frontArticle = '/kim-en-russie.html';

const html = 'text/html; charset=utf-8';

/** The demonstration's newspaper, with pages that are too big to be kept as files. */
export const demoSite: Site = async (pathname) => {
  if (pathname === '/awkward/huge.html') return { body: hugeArticle(5_000_000), type: html };
  if (pathname === '/awkward/many-elements.html') return { body: manyElements(3_000), type: html };
  const answer = await fileAnswer(repositoryPath('demo'), pathname === '/' ? '/index.html' : pathname);
  return pathname === '/awkward/strict.html' ? withStrictPolicy(answer) : answer;
};

/** A policy under which the page may neither style itself nor run a script. */
function withStrictPolicy(answer: Answer | null): Answer | null {
  const policy = "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'";
  return answer === null ? null : { ...answer, headers: { 'content-security-policy': policy } };
}

/** One article of at least so many UTF-16 code units. */
function hugeArticle(length: number): string {
  const paragraphs: string[] = [];
  for (let size = 0, day = 1; size < length; day += 1) {
    const paragraph = `On day ${day} of the hearing, the clerk of Port Averell read from the minutes for an hour. “We heard witness number ${day} and we believed every word,” said Ines Calloway, the mayor. According to Gwen Hartley, the harbour “has waited long enough”.`;
    paragraphs.push(`<p>${paragraph}</p>`);
    size += paragraph.length;
  }
  return page('The longest hearing', `<article><h1>The longest hearing</h1>${paragraphs.join('\n')}</article>`);
}

/** A page of a shop: many elements, much text in small pieces, no article. */
function manyElements(count: number): string {
  const perItem = 5;
  const items = Array.from(
    { length: Math.ceil(count / perItem) },
    (_, index) =>
      `<li><a href="#${index}"><b>Braided rope no. ${index}, eight strands</b></a> <span>${index + 3} crowns</span> <button type="button">Add</button></li>`,
  );
  return page('Ropes', `<main><h1>Ropes</h1><ul>${items.join('\n')}</ul></main>`);
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
