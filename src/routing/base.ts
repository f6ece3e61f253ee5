/** Path under which the app is served, without the trailing slash: "" or "/invest". */
export const BASE_PATH = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');
