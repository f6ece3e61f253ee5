/** Every interface word of one language: a chunk of its own. */
export const resources = import.meta.glob<object>('/locales/zh/*.json', { eager: true, import: 'default' });
