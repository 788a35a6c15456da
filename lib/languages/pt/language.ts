import type { LanguageData } from '../language-data';
import { collectiveNouns, honorifics, kindredRoles, roleNouns } from './roles';
import { lightVerbs, reportingVerbs } from './verbs';
import * as words from './words';

export const portuguese: LanguageData = {
  code: 'pt',
  ...words,
  reportingVerbs,
  lightVerbs,
  roleNouns,
  kindredRoles,
  collectiveNouns,
  honorifics,
};
