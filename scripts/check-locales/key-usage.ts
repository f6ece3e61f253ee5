import { type ESTree, Visitor } from 'vite';
import { lineAt, type SourceFile } from './source-file.ts';

/** A key the code asks for by its full name. */
export interface KeyUse {
  readonly file: string;
  readonly line: number;
  /** As written: `nav.label` or `common:nav.label`. */
  readonly key: string;
  /** Namespaces the key may come from, when it does not name one; undefined where the file does not say. */
  readonly namespaces: readonly string[] | undefined;
}

/** What one file says about keys. */
export interface FileUsage {
  /** Keys given to `t` as a literal. */
  readonly keys: readonly KeyUse[];
  /** Every literal text: a key may be kept in a table and given to `t` later. */
  readonly literals: ReadonlySet<string>;
  /** Keys put together from parts: `vocabulary:stage.${stage}`. */
  readonly patterns: readonly RegExp[];
}

const DEFAULT_NAMESPACE = 'common';

/** Finds the keys a file uses. Best effort: a key that is computed in another way is not seen. */
export function findKeyUsage(source: SourceFile): FileUsage {
  const namespaces = new Set<string>();
  const found: { key: string; line: number }[] = [];
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  new Visitor({
    CallExpression: (call) => {
      if (nameOfCallee(call) === 'useTranslation') for (const ns of namespacesOf(call)) namespaces.add(ns);
      if (nameOfCallee(call) !== 't') return;
      for (const key of literalsIn(call.arguments[0])) found.push({ key, line: lineAt(source, call.start) });
    },
    TSTypeReference: (type) => {
      if (type.typeName.type === 'Identifier' && type.typeName.name === 'TFunction') for (const ns of typeLiterals(type)) namespaces.add(ns);
    },
    Literal: ({ value }) => {
      if (typeof value === 'string') literals.add(value);
    },
    TemplateLiteral: (template) => {
      const pattern = patternOf(template);
      if (pattern) patterns.push(pattern);
    },
  }).visit(source.program);
  const own = namespaces.size > 0 ? [...namespaces] : undefined;
  return { keys: found.map((use) => ({ ...use, file: source.file, namespaces: own })), literals, patterns };
}

/** `t` of `t(…)`, `i18n.t(…)` and of a function passed under that name. */
function nameOfCallee({ callee }: ESTree.CallExpression): string | undefined {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : undefined;
}

function namespacesOf({ arguments: [argument] }: ESTree.CallExpression): string[] {
  if (!argument) return [DEFAULT_NAMESPACE];
  return argument.type === 'ArrayExpression' ? argument.elements.flatMap((element) => (element ? literalsIn(element) : [])) : literalsIn(argument);
}

/** The namespaces of `TFunction<'map'>` and `TFunction<['map', 'common']>`. */
function typeLiterals({ typeArguments }: ESTree.TSTypeReference): string[] {
  const types = (typeArguments?.params ?? []).flatMap((type) => (type.type === 'TSTupleType' ? type.elementTypes : [type]));
  return types.flatMap((type) =>
    type.type === 'TSLiteralType' && type.literal.type === 'Literal' && typeof type.literal.value === 'string' ? [type.literal.value] : [],
  );
}

/** The texts an expression may have: both branches of a choice, each entry of a list. */
function literalsIn(node: ESTree.Node | undefined): string[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'ConditionalExpression':
      return [...literalsIn(node.consequent), ...literalsIn(node.alternate)];
    case 'LogicalExpression':
      return [...literalsIn(node.left), ...literalsIn(node.right)];
    default:
      return [];
  }
}

/** A template that begins like a key ("stage." or "vocabulary:") stands for every key of that form. */
function patternOf({ quasis }: ESTree.TemplateLiteral): RegExp | undefined {
  const [head = '', ...tail] = quasis.map(({ value }) => value.cooked ?? value.raw);
  if (tail.length === 0 || !/^[\w-]+[.:][\w.:-]*$/.test(head)) return undefined;
  return new RegExp(`^${[head, ...tail].map((part) => part.replaceAll(/[^\w-]/g, '\\$&')).join('.+')}$`);
}
