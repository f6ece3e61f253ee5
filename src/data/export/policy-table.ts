import type { PolicyRecord } from './download-slices.ts';
import { makeTable, type Table } from './table.ts';
import { type ExportWords, joined, sourcesText } from './words.ts';

/** One policy in a row. What is still to be checked says so in its cell. */
export function policyTable(policies: readonly PolicyRecord[], words: ExportWords): Table {
  const { t, format, lang } = words;
  const chinese = { header: t('column.nameZh'), read: ({ nameZh }: PolicyRecord) => nameZh, width: 36 };
  return makeTable<PolicyRecord>(
    t('sheet.policies'),
    [
      { header: t('column.level'), read: ({ level }) => t(`vocabulary:level.${level}`), width: 18 },
      { header: t('column.name'), read: ({ name }) => name, width: 40 },
      ...(lang === 'zh' ? [] : [chinese]),
      { header: t('column.summary'), read: ({ summary }) => summary, width: 60 },
      { header: t('column.topics'), read: ({ topics }) => joined(topics.map(topicText), words), width: 32 },
      {
        header: t('column.fits'),
        read: ({ fits }) =>
          joined(
            fits.map((stage) => t(`vocabulary:companyStage.${stage}`)),
            words,
          ),
        width: 32,
      },
      { header: t('column.state'), read: ({ state }) => state.text, width: 28 },
      { header: t('column.asOf'), read: ({ state }) => format.asOf(state.asOf) },
      { header: t('column.validFrom'), read: ({ validFrom }) => format.asOf(validFrom) },
      { header: t('column.validTo'), read: ({ validTo }) => format.asOf(validTo) },
      { header: t('column.documents'), read: ({ documents }) => joined(documents, words) || null, width: 60 },
      { header: t('column.source'), read: ({ sources, state }) => sourcesText([...sources, ...state.sources], words), width: 60 },
      { header: t('column.link'), read: ({ id }) => words.address({ page: 'policy', id }), width: 48 },
    ],
    policies,
  );

  function topicText({ topic, mark }: PolicyRecord['topics'][number]): string {
    const word = t(`vocabulary:topic.${topic}`);
    return mark === 'given' ? word : t('toCheck', { topic: word });
  }
}
