import type { Language } from '../language';
import { collectiveNouns, honorifics, kindredRoles, roleNouns } from './roles';
import { lightVerbs, reportingVerbs } from './verbs';
import * as words from './words';

export const french: Language = {
  code: 'fr',
  ...words,
  reportingVerbs,
  lightVerbs,
  roleNouns,
  kindredRoles,
  collectiveNouns,
  honorifics,
  adverbEnding: 'ment',
  invertsSubject: true,
  bareComplement: false,
  joinsContinuation: false,
};
