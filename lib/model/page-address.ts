/**
 * Parameters that say where a reader came from, not what is read. Only names that mean nothing else: `id`, `p`, `page`,
 * `t`, `ref`, `source` address different articles on some sites, so they stay.
 */
const trackingNames = new RegExp(
  `^(?:${[
    'utm_\\w+|at_(?:medium|campaign|creation|variant|format|link\\w*|send_date|emailtype|recipient_\\w+|bbc_team|ptr_name)',
    'xtor|xtref|xtcr|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|epik|srsltid',
    'mc_cid|mc_eid|mkt_tok|_hs(?:enc|mi)|hsctatracking|vero_id|oly_(?:anon|enc)_id|wickedid|ncid|cmpid|cmp|s_cid|icid|ito',
    'ns_(?:campaign|mchannel|source|linkname|fee)|piwik_\\w+|pk_(?:campaign|kwd|source|medium)|mtm_\\w+|_ga|_gl|__twitter_impression',
    'smid|smtyp|sh_kit|share_type|shared|sharetoken|ref_src|ref_url|feature=share|guccounter|guce_referrer\\w*|amp_(?:js_v|gsa)|usqp',
  ].join('|')})$`,
  'i',
);

/** A fragment that names a route of the page's own program (`#!/a`, `#/a`) rather than a place on the page. */
const route = /^#!?\//;

/** An absolute http(s) address, or null. */
export function webAddress(value: string | null, base: string): URL | null {
  if (value === null || value.length > 2000 || !URL.canParse(value.trim(), base)) return null;
  const url = new URL(value.trim(), base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** The host without the names under which sites serve the same pages again. */
export function siteHost(url: URL): string {
  return url.hostname.replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '');
}

/** Two hosts of one site: one is the other, or under it. */
export function sameSite(a: URL, b: URL): boolean {
  const [first, second] = [siteHost(a), siteHost(b)];
  return first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`);
}

export function isFrontPage(url: URL): boolean {
  return /^\/(?:[a-z]{2}\/?)?(?:index\.\w+)?$/i.test(url.pathname) && url.search === '' && !route.test(url.hash);
}

/**
 * A query without what only says where the reader came from, its parameters in order of name. As text, because in a
 * Firefox content script the iterators of `URLSearchParams` belong to another world and throw.
 */
function meaningfulParameters(search: string): string {
  const named = search
    .slice(1)
    .split('&')
    .map((pair) => ({ pair, name: pair.split('=', 1)[0] ?? '' }))
    .filter(({ name }) => name !== '' && !trackingNames.test(name));
  return named
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ pair }) => pair)
    .join('&');
}

/**
 * One form for all addresses of one page: scheme, user and port of the web's own, tracking and fragment left out,
 * parameters in order, no slash at the end.
 */
export function normaliseAddress(address: URL): string {
  const url = new URL(address);
  if (url.protocol === 'http:' || url.protocol === 'https:') {
    url.protocol = 'https:';
    if (url.port === '80') url.port = '';
    url.hostname = siteHost(url);
  }
  url.username = '';
  url.password = '';
  if (!route.test(url.hash)) url.hash = '';
  url.search = meaningfulParameters(url.search);
  if (url.pathname.endsWith('/')) url.pathname = url.pathname.slice(0, -1);
  return url.href.replace(/\?$/, '');
}
