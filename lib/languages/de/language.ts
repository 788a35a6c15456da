import type { LanguageData } from '../language-data';
import { collectiveNouns, honorifics, kindredRoles, roleNouns } from './roles';
import { lightVerbs, reportingVerbs } from './verbs';
import * as words from './words';

export const german: LanguageData = {
  code: 'de',
  ...words,
  reportingVerbs,
  lightVerbs,
  roleNouns,
  kindredRoles,
  collectiveNouns,
  honorifics,
  joinsNouns: true,
  capitalisesNouns: true,
  verbSecond: true,
  verbFinal: true,
  joinsContinuation: true,
};
