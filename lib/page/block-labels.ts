/**
 * Lines that stand between an article's paragraphs and are none: invitations and labels, as whole blocks, in the
 * languages of news sites. Lower case, without punctuation at the end.
 */
const labels = [
  'advertisement|advertising|publicité|publicite|anzeige|werbung|publicidad|pubblicità|sponsored|sponsored content|annonce',
  'share|share this|share this article|partager|partager cet article|tweet|comments|commentaires|leave a comment|reply',
  'read more|read also|read next|see also|more|more on this|related|related articles|related stories|related topics',
  'don t miss|recommended|recommended for you|you may also like|trending|most popular|most read|editor s picks',
  'lire aussi|lire également|à lire|à lire aussi|voir aussi|sur le même sujet|pour aller plus loin|articles liés|les plus lus',
  'lesen sie auch|mehr zum thema|lea también|te puede interesar|noticias relacionadas|leggi anche|leia também',
  'subscribe|subscribe now|sign up|log in|s abonner|je m abonne|abonnez vous|se connecter|newsletter|follow us|suivez nous',
  'article continues below|story continues below advertisement|la suite après la publicité|play video|image|photo|video|vidéo',
  'caption|close|fermer|print|imprimer|email|copy link|copier le lien|image \\d+ of \\d+|\\d+ / \\d+',
].join('|');

const label = new RegExp(`^(?:${labels})$`);
const longestLabel = 60;

/** Whether a block is, as a whole, such a line. */
export function isLabel(text: string): boolean {
  if (text.length > longestLabel) return false;
  return label.test(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}/]+/gu, ' ')
      .trim(),
  );
}
