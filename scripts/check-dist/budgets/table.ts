import { LANGS } from '#i18n/languages.ts';
import { BUDGETS, type BudgetName, type Weight } from './measure.ts';

export function isOver({ budget, bytes }: Weight): boolean {
  return bytes > BUDGETS[budget] * 1024;
}

/** The heaviest page of each language against the limit, in KB. */
export function formatWeights(weights: readonly Weight[]): string {
  const names = Object.keys(BUDGETS).filter((name): name is BudgetName => weights.some(({ budget }) => budget === name));
  const rows = names.map((name) => [name, ...LANGS.map((lang) => heaviest(weights, name, lang)), String(BUDGETS[name])]);
  const lines = [['KB, brotli', ...LANGS, 'limit'], ...rows];
  return lines.map(([name = '', ...cells]) => `  ${name.padEnd(32)}${cells.map((cell) => cell.padStart(8)).join('')}`).join('\n');
}

function heaviest(weights: readonly Weight[], name: BudgetName, lang: Weight['lang']): string {
  const sizes = weights.filter((weight) => weight.budget === name && weight.lang === lang).map(({ bytes }) => bytes);
  return sizes.length > 0 ? (Math.max(...sizes) / 1024).toFixed(1) : '–';
}
