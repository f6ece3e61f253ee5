/** What the browser of WeChat says of itself, on phones and on computers. */
export const WECHAT = /MicroMessenger\//;

/** WeChat on iOS forwards the address the document was loaded from, whatever the page has done to the address since. */
export function forwardsLoadedAddress(userAgent: string): boolean {
  return WECHAT.test(userAgent) && /iPhone|iPad|iPod/.test(userAgent);
}
