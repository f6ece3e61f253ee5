import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './scripts/browser.mjs';

/** Another port where several runs share a machine. */
const PORT = Number(process.env.E2E_PORT ?? 4199);
const executablePath = findBrowser();

/** Journeys in a real browser against the finished build. Nothing leaves 127.0.0.1. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list', { printSteps: false }]],
  // Patient: two workers share two cores, and a slow machine is no fault of the site.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // What is cached must not leak from one journey into the next; offline.spec.ts and update.spec.ts bring their own browser.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: BROWSER_FLAGS,
    },
  },
  webServer: { command: 'node scripts/serve.ts', url: `http://127.0.0.1:${PORT}/`, env: { PORT: String(PORT) }, reuseExistingServer: !process.env.CI },
});
