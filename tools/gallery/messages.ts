import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import type { GalleryLanguage } from './sample-page';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const messages: Readonly<Record<GalleryLanguage, Readonly<Record<string, Message>>>> = { en, fr };

/** As `browser.i18n.getMessage`, from the files: named placeholders, then `$1`, `$2`… */
export function getMessage(lang: GalleryLanguage, key: string, substitutions: readonly string[]): string {
  const entry = messages[lang][key];
  if (entry === undefined) return '';
  return entry.message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return content.replaceAll(/\$(\d)/g, (__, digit: string) => substitutions[Number(digit) - 1] ?? '');
  });
}
