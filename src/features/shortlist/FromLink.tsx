import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/button-class.ts';
import styles from './Bar.module.css';
import type { Relation } from './relation.ts';

/** A list that came by link: it stays as it was sent, and can be taken into the visitor's own. */
export function FromLink({ relation, onSave }: { relation: Relation; onSave: (how: 'add' | 'replace') => void }) {
  const { t } = useTranslation('shortlist');
  return (
    <div className={`screen-only ${styles.bar}`}>
      <p>{t(`link.${relation}`)}</p>
      <div className={styles.ways}>
        {relation === 'own-empty' && (
          <Button primary onClick={() => onSave('replace')}>
            {t('link.save')}
          </Button>
        )}
        {relation === 'new' && (
          <Button primary onClick={() => onSave('add')}>
            {t('link.add')}
          </Button>
        )}
        {(relation === 'new' || relation === 'within') && <Button onClick={() => onSave('replace')}>{t('link.replace')}</Button>}
        {relation !== 'own-empty' && (
          <PageLink page={{ page: 'shortlist' }} className={buttonClass.plain}>
            {t('link.open')}
          </PageLink>
        )}
      </div>
    </div>
  );
}
