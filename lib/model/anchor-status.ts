/**
 * Where a stored annotation was found on the page as it is now.
 * - `exact`: the words stand where they stood;
 * - `moved`: the same words elsewhere;
 * - `edited`: nearly the same words;
 * - `orphan`: nowhere; nothing is painted.
 */
export type AnchorStatus = 'exact' | 'moved' | 'edited' | 'orphan';
