/** Build this page belongs to, written into its file by the last step of the build; empty in development and while prerendering. */
export const BUILD_ID: string = typeof document === 'undefined' ? '' : (document.documentElement.dataset.build ?? '');
