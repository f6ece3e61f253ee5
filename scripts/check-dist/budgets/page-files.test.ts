import { expect, it } from 'vitest';
import { tableOf } from '../fixture.ts';
import { withImports } from './page-files.ts';

it('follows static imports and leaves dynamic ones', () => {
  const files = tableOf(
    new Map([
      ['assets/index.js', 'import{a}from"./vendor.js";import"./side.js";const page=()=>import("./Page.js");'],
      ['assets/vendor.js', 'export{b}from"./index.js"'],
      ['assets/side.js', ''],
      ['assets/Page.js', ''],
    ]),
  );
  expect(withImports(files, ['assets/index.js'])).toEqual(['assets/index.js', 'assets/vendor.js', 'assets/side.js']);
});
