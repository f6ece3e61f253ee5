import config from '../../playwright.config.ts';

const options = config.use?.launchOptions;

/** The browser of the end-to-end tests and its flags. */
export const CHROMIUM = { path: options?.executablePath, flags: options?.args ?? [] };
