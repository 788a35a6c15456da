/**
 * What sites call the parts of a page, in class names and ids. Collected from the conventions of common publishing
 * systems and of news sites in several languages; each is a word or the beginning of one.
 */

/** Words that, whole, name a part of the page that is not the article. */
const furnitureWords = [
  'ad|ads|adv|pub|promo|dfp|mpu',
  'share|shares|partage|teilen|compartir|social|follow',
  'related|lire|aussi|more|trending|popular|upnext|mostread|readmore',
  'tags|taglist|topics|keywords|breadcrumb|breadcrumbs|pagination|pager|toolbar|nav|navbar|menu|toc',
  'footer|sidebar|rail|masthead|topbar',
  'byline|bylines|author|authors|auteur|auteurs|autor|autores|bio|signature|timestamp|date|dates|datetime|time|published|updated|meta|metadata',
  'credit|credits|copyright|license|attribution',
  'cookie|cookies|consent|gdpr|cmp|modal|popup|popover|overlay|tooltip|lightbox',
  'hidden|offscreen|noprint|skip|gallery|slideshow|carousel|slider',
  'feedback|rating|ratings|votes|poll|quiz|donate|donation|correction|reactions|likes|login|signin|signup|register',
].join('|');

/** Beginnings of such words, where joined forms are common ("relatedarticles", "newsletterbox"). */
const furnitureBeginnings = [
  'advert|adslot|adunit|adbox|adsense|googlead|publicit|publicid|anzeige|werbung|sponsor|promot|outbrain|taboola|teads',
  'sharing|sharebar|sharebutton|sharetool|socialmedia|socialshare|addtoany|addthis',
  'relatedart|relatedcont|relatedpost|relatedlink|relatedstor|recommend|recirc|relacionad|verwandt|similar|teaser',
  'newsletter|subscri|abonn|suscri|inscription|paywall|piano|regwall',
  'comment|komment|coment|disqus|respond|discuss|livefyre',
  'navigation|sidecol|sidecont',
  'screenreader|visuallyhidden|sronly',
].join('|');

const furniture = new RegExp(`(?:^|[\\s_-])(?:(?:${furnitureWords})(?![a-z])|(?:${furnitureBeginnings}))`);

/** Joined by a hyphen or underscore, two words that are harmless alone. */
const furniturePhrases =
  /sr-only|screen-reader|visually-hidden|side-?bar|a-lire|read-(?:more|also|next)|also-read|see-also|more-(?:on|from|stories)|most-(?:read|popular|viewed)|up-next|in-case-you|sign-?up|call-to-action|post-?tags|jump-to|back-to|table-of-contents/;

/** Those that, at the beginning of a name, leave no doubt. */
const surely =
  /(?:^|\s)(?:comments?|commentaires?|kommentare?|comentarios?|disqus|replies|related|newsletter|footer|sidebar)(?![a-z])/;

/** The few that count on an element in the middle of a sentence, where links to authors and topics are prose. */
const inlineFurniture =
  /(?:^|[\s_-])(?:credit|credits|copyright|share|hidden|offscreen|noprint|screenreader|visuallyhidden|sronly)(?![a-z])|sr-only|screen-reader|visually-hidden/;

const standfirstNames =
  /(?:^|[\s_-])(?:chapo|chapeau|chapô|standfirst|stand-first|dek|deck|lede|lead|intro|introduction|subtitle|sub-title|subtitulo|subhead|subheadline|sub-headline|subheading|summary|resume|description|excerpt|strapline|sapo|teaser-text|vorspann|sommario|occhiello|bajada|entradilla)(?![a-z])/;

const captionNames = /(?:^|[\s_-])(?:caption|captions|legend|legende|figcaption|bildunterschrift)(?![a-z])/;

/**
 * Class names that say nothing of their element: WordPress derives some from the article's own categories, others say
 * what is or is not elsewhere ("has-sidebar", "field-label-hidden").
 */
const derivedTokens =
  /(?:^|\s)(?:(?:category|tag|categorie|rubrique|section|author|postid|post-type|type|page-id|has|with|without|no|not|one|two)-\S+|\S*label-hidden)/g;

/** An element's class names and id as words: lower case, `articleBody` as `article-body`. */
export function elementNames(element: Element): string {
  const { className, id } = element;
  // In SVG, class names are an object.
  const names = typeof className === 'string' ? className : '';
  if (names === '' && id === '') return '';
  return `${names} ${id}`
    .slice(0, 500)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** A page has thousands of elements and a few hundred names. */
const knownFurniture = new Map<string, boolean>();
const mostKnown = 5000;

/** Whether an element's names are those of furniture. */
export function isNamedFurniture(element: Element): boolean {
  const { className, id } = element;
  if (className === '' && id === '') return false;
  const key = `${className} ${id}`;
  const known = knownFurniture.get(key);
  if (known !== undefined) return known;
  const own = elementNames(element).replace(derivedTokens, '');
  const is = furniture.test(own) || furniturePhrases.test(own);
  if (knownFurniture.size >= mostKnown) knownFurniture.clear();
  knownFurniture.set(key, is);
  return is;
}

export function namesSurely(names: string): boolean {
  return surely.test(names);
}

export function namesInlineFurniture(names: string): boolean {
  return inlineFurniture.test(names);
}

export function namesStandfirst(names: string): boolean {
  return standfirstNames.test(names);
}

export function namesCaption(names: string): boolean {
  return captionNames.test(names);
}
