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
  pastEnding: null,
  adverbEnding: 'ment',
  invertsSubject: true,
  headLast: false,
  bareComplement: false,
  joinsContinuation: false,
};
