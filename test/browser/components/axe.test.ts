import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { showState, type Theme } from '../../../tools/gallery/show-state';
import { galleryStates } from '../../../tools/gallery/states';

afterEach(() => document.body.replaceChildren());

/** The marks are painted on pages, not by components; test/unit/view/speaker-hues.test.ts measures their contrast. */
const states = galleryStates.filter(({ surface }) => surface !== 'page');
const themes: readonly Theme[] = ['light', 'dark'];

describe.each(themes)('%s', (theme) => {
  test.each(states.map((state) => [state.id, state] as const))('%s', async (_, state) => {
    const stage = document.createElement('div');
    // As high as a panel: a list that keeps growing while it is examined has no places to examine.
    Object.assign(stage.style, { width: '320px', height: '640px', overflow: 'auto', position: 'relative' });
    document.body.append(stage);
    document.title = state.id;
    document.documentElement.lang = 'en';
    await showState(stage, state, 'en', theme);
    const { violations, passes } = await axe.run(stage, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // A stage is a part of a page: landmarks are those of the extension's pages.
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(told)).toEqual([]);
    // The rules saw what is in the shadow root, not an empty stage.
    expect(passes.map(({ id }) => id)).toContain(state.id === 'toolbar-plain' ? 'button-name' : 'color-contrast');
  });
});

function told({ id, help, nodes }: axe.Result): string {
  return `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join('\n')}`;
}
