/** The words every page needs, in one language: a chunk of its own. */
export const resources = import.meta.glob<object>('/locales/zh/{common,errors,format,map,search,vocabulary}.json', { eager: true, import: 'default' });
