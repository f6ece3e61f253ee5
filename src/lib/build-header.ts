/** Names the build of the page to the service worker, which answers with data of that build and no other. */
export const BUILD_HEADER = 'X-Build';
