import { describe, expect, it } from 'vitest';
import { appBrowserOf } from './app-browser.ts';
import { forwardsLoadedAddress } from './wechat.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const PIXEL = 'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.134';

const WECHAT_IOS = `${IPHONE} Mobile/15E148 MicroMessenger/8.0.54(0x18003637) NetType/WIFI Language/zh_CN`;
const WECHAT_ANDROID = `${PIXEL} Mobile Safari/537.36 XWEB/1260117 MMWEBSDK/20240501 MMWEBID/2247 MicroMessenger/8.0.50.2701(0x2800325B) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64`;
const WECHAT_WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/122.0.0.0 Safari/537.36 NetType/WIFI MicroMessenger/7.0.20.1781(0x6700143B) WindowsWechat(0x63090b19) XWEB/11275 Flue';

describe('appBrowserOf', () => {
  it.each([
    ['wechat', WECHAT_IOS],
    ['wechat', WECHAT_ANDROID],
    ['wechat', WECHAT_WINDOWS],
    ['telegram', `${PIXEL} Mobile Safari/537.36 Telegram-Android/11.4.3 (Samsung SM-S928B; Android 14; SDK 34; HIGH)`],
    ['vk', `${PIXEL} Mobile Safari/537.36 VKAndroidApp/8.154-99999 (Android 12; SDK 32; arm64-v8a; Pixel 6; ru; 2960x1440)`],
    ['vk', `${IPHONE} Mobile/15E148 com.vk.vkclient/1261 (iPhone, iOS 18.2, iPhone15,2, Scale/3.0)`],
    ['whatsapp', `${IPHONE} Mobile/15E148 WhatsApp/2.24.17.78`],
    ['linkedin', `${IPHONE} Mobile/15E148 [LinkedInApp]/9.32.2485`],
    ['linkedin', `${PIXEL} Mobile Safari/537.36 [LinkedInApp]/2.312.70`],
    ['instagram', `${IPHONE} Mobile/15E148 Instagram 300.0.0.18.110 (iPhone15,2; iOS 17_5; de_DE; de-DE; scale=3.00; 1179x2556; 506092521)`],
    ['instagram', `${PIXEL} Mobile Safari/537.36 Instagram 295.0.0.32.119 Android (34/14; 420dpi; 1080x2274; Google; Pixel 8; shiba; shiba; en_GB)`],
    ['facebook', `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/460.0.0.31.103;FBBV/590456420;FBDV/iPhone15,2;FBMD/iPhone;FBSN/iOS]`],
    ['facebook', `${PIXEL} Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/465.0.0.63.83;]`],
  ])('knows %s', (app, userAgent) => {
    expect(appBrowserOf(userAgent)?.app).toBe(app);
  });

  it.each([
    ['Safari', `${IPHONE} Version/18.2 Mobile/15E148 Safari/604.1`],
    ['Chrome', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'],
    ['Yandex', 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 YaBrowser/25.10.0.0 Mobile Safari/537.36'],
  ])('leaves %s a browser of its own', (_name, userAgent) => {
    expect(appBrowserOf(userAgent)).toBeNull();
  });
});

it('only WeChat on iOS forwards the address the document was loaded from', () => {
  expect([WECHAT_IOS, WECHAT_ANDROID, WECHAT_WINDOWS, IPHONE].map(forwardsLoadedAddress)).toEqual([true, false, false, false]);
});
