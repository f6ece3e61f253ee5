import type { Plugin } from 'postcss';

/** Parts of Leaflet the map never shows: it draws its own controls, and has no popups, tooltips or image markers. */
const UNUSED =
  /leaflet-(popup|tooltip|control-layers|bar|retina|default-icon|oldie|zoom-box|control-zoom|control-scale|div-icon|overlay-pane svg)|svg-img|lvml/;

/** Leaves out the rules of unused parts, and with them three images. */
export function trimLeafletCss(): Plugin {
  return {
    postcssPlugin: 'trim-leaflet-css',
    Once(root) {
      if (!root.source?.input.file?.endsWith('leaflet/dist/leaflet.css')) return;
      root.walkRules((rule) => {
        rule.selectors = rule.selectors.filter((selector) => !UNUSED.test(selector) || selector.startsWith('.leaflet-container'));
        if (rule.selectors.join('') === '') rule.remove();
      });
    },
  };
}
