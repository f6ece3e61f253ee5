import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync } from 'vite';

/** A source file, parsed. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly program: ESTree.Program;
}

/** Parses one source file; throws when it is not valid TypeScript. */
export function parseSource(file: string, text: string): SourceFile {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new SyntaxError(`${file}: ${error.message}`);
  return { file, text, program };
}

/** The code of the app, without its tests. */
export function readSources(root: string): SourceFile[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: root, exclude: ['src/testing/**', '**/*.test.ts', '**/*.test.tsx', '**/*.d.ts'] })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => parseSource(file, readFileSync(join(root, file), 'utf8')));
}

/** Line of a position, counted from 1. */
export function lineAt({ text }: Pick<SourceFile, 'text'>, position: number): number {
  return text.slice(0, position).split('\n').length;
}
