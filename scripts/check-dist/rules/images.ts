import type { Rule } from '../rule.ts';

/** Pictures are described, and the page does not jump when they come. */
export const images: Rule = {
  name: 'images',
  about: 'Every image has an alt text (empty for decoration) and its width and height.',
  check: (site) =>
    site.pages.flatMap(({ document, path }) =>
      [...document.querySelectorAll('img')].flatMap((image) => {
        const missing = [
          ...(image.hasAttribute('alt') ? [] : ['alt']),
          ...['width', 'height'].filter((name) => !/^[1-9]\d*$/.test(image.getAttribute(name) ?? '')),
        ];
        const message = `the image ${image.getAttribute('src')} has no ${missing.join(', ')}`;
        return missing.length > 0 ? [{ place: path, message, tip: 'say what it shows, or alt="" when it decorates; give its size in pixels' }] : [];
      }),
    ),
};
