import { vi } from 'vitest';

/** Milliseconds: two browsers and their tests may share two cores. */
const patience = 15_000;

/** Tries an assertion until it holds; fails as it last failed. */
export function eventually(assertion: () => Promise<void> | void): Promise<void> {
  return vi.waitFor(assertion, { timeout: patience, interval: 100 });
}
