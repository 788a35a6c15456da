import type { LanguageData } from '../language-data';
import { collectiveNouns, honorifics, kindredRoles, roleNouns } from './roles';
import { lightVerbs, reportingVerbs } from './verbs';
import * as words from './words';

export const english: LanguageData = {
  code: 'en',
  ...words,
  reportingVerbs,
  lightVerbs,
  roleNouns,
  kindredRoles,
  collectiveNouns,
  honorifics,
  invertsSubject: false,
  headLast: true,
  relativeSources: true,
  bareComplement: true,
  joinsContinuation: true,
};
