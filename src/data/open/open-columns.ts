import type { Cell, Column } from '#data/export/table.ts';
import type { Text } from '#data/schema/base.ts';
import { LANGS } from '#i18n/languages.ts';

/** A list in one cell of the open tables. */
export function listed(items: readonly string[]): Cell {
  return items.length > 0 ? items.join('; ') : null;
}

/** One column for each language: name_zh, name_en, name_ru. */
export function textColumns<Item>(header: string, read: (item: Item) => Text | null | undefined): Column<Item>[] {
  return LANGS.map((lang) => ({ header: `${header}_${lang}`, read: (item) => read(item)?.[lang] ?? null }));
}

export function column<Item>(header: string, read: (item: Item) => Cell | undefined): Column<Item> {
  return { header, read: (item) => read(item) ?? null };
}
