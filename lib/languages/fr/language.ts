import type { LanguageData } from '../language-data';
import { collectiveNouns, honorifics, kindredRoles, offices, roleNouns } from './roles';
import { lightVerbs, reportingVerbs } from './verbs';
import * as words from './words';

export const french: LanguageData = {
  code: 'fr',
  ...words,
  reportingVerbs,
  lightVerbs,
  roleNouns,
  kindredRoles,
  offices,
  collectiveNouns,
  honorifics,
};
