import type { Language } from '../language';
import { collectiveNouns, honorifics, kindredRoles, roleNouns } from './roles';
import { lightVerbs, reportingVerbs } from './verbs';
import * as words from './words';

export const english: Language = {
  code: 'en',
  ...words,
  reportingVerbs,
  lightVerbs,
  roleNouns,
  kindredRoles,
  collectiveNouns,
  honorifics,
  pastEnding: 'ed',
  adverbEnding: 'ly',
  invertsSubject: false,
  headLast: true,
  bareComplement: true,
  joinsContinuation: true,
};
