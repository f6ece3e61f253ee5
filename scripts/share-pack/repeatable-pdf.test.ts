import { expect, it } from 'vitest';
import { repeatablePdf } from './repeatable-pdf.ts';

const pdf = (second: string, [first, last]: [string, string]) =>
  Buffer.from(
    `%PDF-1.4\n\xff<</CreationDate (D:202611220610${second}+00'00')\n/ModDate (D:202611220610${second}+00'00')>>
<</S /TH\n/ID (node${first})>><</Headers [(node${first}) (node${last})]>><</Limits [(node${first}) (node${last})]>>`,
    'latin1',
  );

it('makes two printings of one document equal without moving a byte', () => {
  const morning = repeatablePdf(pdf('07', ['00000031', '00000047']), '2026-11-01');
  const evening = repeatablePdf(pdf('59', ['00000990', '00001006']), '2026-11-01');
  expect(morning.equals(evening)).toBe(true);
  expect(morning.length).toBe(pdf('07', ['00000031', '00000047']).length);
});

it('dates the file by its data and keeps the order of the cells', () => {
  const text = repeatablePdf(pdf('07', ['00000031', '00000047']), '2026-11-01').toString('latin1');
  expect(text).toContain("/CreationDate (D:20261101000000+00'00')");
  expect(text).toContain('/Limits [(node00000001) (node00000002)]');
});
