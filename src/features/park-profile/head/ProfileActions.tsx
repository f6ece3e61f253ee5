import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { CopyLink } from './CopyLink.tsx';
import styles from './ProfileActions.module.css';

/** What a visitor can do with the page. Buttons need scripts; the print menu and the address bar do not. */
export function ProfileActions() {
  const { t } = useTranslation('park');
  return (
    <section className={`screen-only ${styles.actions}`} aria-label={t('actions.label')}>
      <Button icon="printer" onClick={() => window.print()}>
        {t('actions.print')}
      </Button>
      <CopyLink />
    </section>
  );
}
