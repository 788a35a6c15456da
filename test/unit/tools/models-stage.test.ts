import { describe, expect, it } from 'vitest';
import { countModels } from '../../../tools/test/models-stage';

describe('countModels', () => {
  it.each([
    ['models that are as trained', 0, 'fr: as trained\nen: as trained\n', 2, 0],
    ['a model that is not', 1, 'fr: as trained\nen: NOT what training makes\n', 1, 1],
    ['a training that broke off', 1, 'fr: as trained\nError: no such file\n', 1, 1],
    ['a run without a word', 0, '', 0, 1],
  ])('counts %s', (_what, status, output, passed, failed) => {
    expect(countModels({ status, output })).toEqual({ passed, failed, skipped: 0, output });
  });
});
