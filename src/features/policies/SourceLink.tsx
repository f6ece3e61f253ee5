import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import { sourceAnchor } from '#routing/paths.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './sections.module.css';

/** The source on the web, or its entry in the list of sources where it has no address. */
export function SourceLink({ id, url }: { id: string; url: string | null }) {
  const { t } = useTranslation();
  if (url) {
    return (
      <a href={url} className={styles.sourceLink} rel="noopener external" target="_blank">
        {t('source.link')} <Glyph name="external-link" size={14} />
      </a>
    );
  }
  return (
    <PageLink page={{ page: 'sources' }} hash={sourceAnchor(id)} className={styles.sourceLink}>
      {t('source.noLink')}
    </PageLink>
  );
}
