import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';
import { useDeck } from '#app/stage/use-deck.ts';
import { queries } from '#data/queries.ts';
import { EditorView } from '#features/stage-editor/EditorView.tsx';
import { useLang } from '#i18n/use-format.ts';

export default function StageEditPage() {
  const { t } = useTranslation('stage');
  const lang = useLang();
  const { data: slice } = useSuspenseQuery(queries.stage(lang));
  const { deck } = useDeck(lang);
  return (
    <>
      <PageHead page={{ page: 'stage-edit' }} title={t('edit.title')} description={t('edit.description')} isIndexed={false} />
      <EditorView slice={slice} deck={deck} />
    </>
  );
}
