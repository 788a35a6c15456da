import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags } from './tools/browsers/chromium-flags';
import { browserNames, findBrowser } from './tools/browsers/find';

const chromium = findBrowser('chromium');

/** Tests are filed by where they run: Node, a real Chromium page, the built extension in real browsers. */
export default defineConfig({
  // The gallery imports the messages, which Vite would take for files that are only served.
  publicDir: false,
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/repo/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium !== null && { executablePath: chromium }), args: [...chromiumFlags()] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      ...browserNames.map((browser) => ({
        extends: true as const,
        test: {
          name: `e2e-${browser}`,
          include: ['test/e2e/**/*.test.ts'],
          // `x.chromium.test.ts` asks what only one browser can tell.
          exclude: browserNames.filter((other) => other !== browser).map((other) => `**/*.${other}.test.ts`),
          environment: 'node' as const,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          provide: { browser },
        },
      })),
    ],
  },
});
