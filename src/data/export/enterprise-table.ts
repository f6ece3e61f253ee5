import type { EnterpriseView } from '#data/slices/enterprises.ts';
import { enterpriseAnchor } from '#routing/paths.ts';
import { makeTable, type Table } from './table.ts';
import { type ExportWords, joined, sourcesText } from './words.ts';

function rowSources(enterprise: EnterpriseView): string[] {
  const { sources, listing, founded, parks } = enterprise;
  return [...sources, ...(listing?.sources ?? []), ...(founded?.sources ?? []), ...parks.flatMap((tie) => tie.sources)];
}

/** One company in a row, with the parks it is tied to and how. */
export function enterpriseTable(enterprises: readonly EnterpriseView[], words: ExportWords): Table {
  const { t, format, lang } = words;
  const chinese = { header: t('column.nameZh'), read: ({ nameZh }: EnterpriseView) => nameZh, width: 28 };
  return makeTable<EnterpriseView>(
    t('sheet.enterprises'),
    [
      { header: t('column.name'), read: ({ name }) => name, width: 32 },
      ...(lang === 'zh' ? [] : [chinese]),
      { header: t('column.legalName'), read: ({ legalName }) => legalName ?? null, width: 32 },
      { header: t('column.sector'), read: ({ sector }) => t(`vocabulary:sector.${sector}`), width: 20 },
      { header: t('column.what'), read: ({ what }) => what, width: 44 },
      { header: t('column.parks'), read: ({ parks }) => joined(parks.map(tieText), words) || null, width: 44 },
      { header: t('column.presence'), read: ({ presence }) => t(`vocabulary:presence.${presence}`), width: 24 },
      { header: t('column.presenceNote'), read: ({ presenceNote }) => presenceNote ?? null, width: 36 },
      { header: t('column.listing'), read: ({ listing }) => (listing ? `${listing.exchange} ${listing.code}` : null) },
      { header: t('column.founded'), read: ({ founded }) => (founded ? format.asOf(founded.date) : null) },
      { header: t('column.source'), read: (enterprise) => sourcesText(rowSources(enterprise), words), width: 60 },
      { header: t('column.link'), read: ({ id }) => `${words.address({ page: 'enterprises' })}#${enterpriseAnchor(id)}`, width: 48 },
    ],
    enterprises,
  );

  function tieText(tie: EnterpriseView['parks'][number]): string {
    return `${tie.name} (${t(`vocabulary:role.${tie.role}`)})`;
  }
}
