import type { LanguageData } from '../language-data';
import { collectiveNouns, honorifics, kindredRoles, roleNouns } from './roles';
import { lightVerbs, reportingVerbs } from './verbs';
import * as words from './words';

export const dutch: LanguageData = {
  code: 'nl',
  ...words,
  reportingVerbs,
  lightVerbs,
  roleNouns,
  kindredRoles,
  collectiveNouns,
  honorifics,
  verbSecond: true,
  verbFinal: true,
  joinsNouns: true,
  joinsContinuation: true,
};
