import type { Language } from '../language';
import { collectiveNouns, honorifics, roleNouns } from './roles';
import { lightVerbs, reportingVerbs } from './verbs';
import * as words from './words';

export const english: Language = {
  code: 'en',
  ...words,
  reportingVerbs,
  lightVerbs,
  roleNouns,
  collectiveNouns,
  honorifics,
  invertsSubject: false,
  bareComplement: true,
  joinsContinuation: true,
};
