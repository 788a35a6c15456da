/** A page that is no article: `elements` elements of menus, cards and forms, with prose in the cards. */
export function portal(elements: number): string {
  const card = (index: number) =>
    `<div class="card"><a href="/${index}"><img alt=""></a><h3><a href="/${index}">Offer number ${index}</a></h3>` +
    `<p>A short description, in one sentence or two, of what is offered here for a while.</p>` +
    `<span class="price">${index} €</span><label><input type="checkbox"> Compare</label></div>`;
  const cards = Array.from({ length: Math.ceil(elements / 9) }, (_, index) => card(index)).join('');
  return `<header><nav><ul><li><a href="/">Home</a></li></ul></nav></header><main><div class="grid">${cards}</div></main>`;
}

const sentence =
  'The committee met again on Thursday, and its chair, Ada Penrose, said that “nothing has been decided and nothing has been ruled out”. ';

/** An article of so many paragraphs of about 260 units. */
export function article(paragraphs: number): string {
  const body = Array.from(
    { length: paragraphs },
    (_, index) => `<p id="p${index}">${index}. ${sentence}${sentence}</p>\n`,
  );
  return `<article><h1>The committee met again</h1>${body.join('')}</article>`;
}
