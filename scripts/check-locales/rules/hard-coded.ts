import { type ESTree, Visitor } from 'vite';
import type { Finding, LocaleRule } from '../rule.ts';
import { lineAt, type SourceFile } from '../source-file.ts';

const TEXT_ATTRIBUTES = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label']);

/** Names of the languages and of the works credited on the map are the same on every page. */
const ALLOWED = new Set(['中文', 'English', 'Русский', 'EN', 'RU', 'ZH', 'Leaflet', 'OpenStreetMap']);

/** A text in the code is a text that two languages lack. */
export const hardCoded: LocaleRule = {
  name: 'hard-coded',
  about: 'No visible or spoken text stands in a component: it comes from locales/ or from the data.',
  check: (_locales, code) => code.filter(({ file }) => file.endsWith('.tsx')).flatMap(findHardCoded),
};

function findHardCoded(source: SourceFile): Finding[] {
  const found: { text: string; start: number }[] = [];
  new Visitor({
    JSXText: ({ value, start }) => {
      found.push({ text: value, start: start + (/^\s*/.exec(value)?.[0].length ?? 0) });
    },
    JSXElement: ({ children }) => {
      for (const child of children) if (child.type === 'JSXExpressionContainer') found.push(...textsIn(child.expression));
    },
    JSXFragment: ({ children }) => {
      for (const child of children) if (child.type === 'JSXExpressionContainer') found.push(...textsIn(child.expression));
    },
    JSXAttribute: ({ name, value }) => {
      if (value && name.type === 'JSXIdentifier' && TEXT_ATTRIBUTES.has(name.name)) found.push(...textsIn(value));
    },
  }).visit(source.program);
  return found
    .map(({ text, start }) => ({ text: text.trim(), start }))
    .filter(({ text }) => /\p{L}/u.test(text) && !ALLOWED.has(text))
    .map(({ text, start }) => ({
      file: source.file,
      field: `line ${lineAt(source, start)}`,
      message: `the text «${text}» stands in the code`,
      tip: 'move it to locales/ in three languages and use t()',
    }));
}

/** The texts an expression shows: literals, parts of a template, branches of a choice. */
function textsIn(node: ESTree.Node): { text: string; start: number }[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ text: node.value, start: node.start }] : [];
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => ({ text: value.cooked ?? value.raw, start: node.start }));
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return textsIn(node.expression);
    case 'ConditionalExpression':
      return [...textsIn(node.consequent), ...textsIn(node.alternate)];
    case 'LogicalExpression':
      return node.operator === '&&' ? textsIn(node.right) : [...textsIn(node.left), ...textsIn(node.right)];
    default:
      return [];
  }
}
