import { WECHAT } from './wechat.ts';

/** Apps that show web pages in a browser of their own, by what that browser says of itself. */
const APPS = [
  { app: 'wechat', name: 'WeChat', pattern: WECHAT },
  { app: 'telegram', name: 'Telegram', pattern: /Telegram-(?:Android|iOS)\// },
  { app: 'vk', name: 'VK', pattern: /VK(?:Android|iOS)App\/|com\.vk\.vkclient/ },
  { app: 'whatsapp', name: 'WhatsApp', pattern: /\bWhatsApp\// },
  { app: 'linkedin', name: 'LinkedIn', pattern: /LinkedInApp/ },
  { app: 'instagram', name: 'Instagram', pattern: /\bInstagram \d/ },
  { app: 'facebook', name: 'Facebook', pattern: /FBAN\/|FBAV\/|FB_IAB\// },
] as const;

export type AppName = (typeof APPS)[number]['app'];

/** The browser inside an app. */
export interface AppBrowser {
  app: AppName;
  /** What people call the app. */
  name: string;
  isIos: boolean;
}

/** The app in whose browser the page is open; null in a browser of its own. */
export function appBrowserOf(userAgent: string): AppBrowser | null {
  const found = APPS.find(({ pattern }) => pattern.test(userAgent));
  return found ? { app: found.app, name: found.name, isIos: /iPhone|iPad|iPod/.test(userAgent) } : null;
}
