import { useTranslation } from 'react-i18next';
import { DownloadMenu } from '#blocks/DownloadMenu.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import { SendButton } from '#blocks/send/SendButton.tsx';
import { ShortlistButton } from '#blocks/shortlist/ShortlistButton.tsx';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/button-class.ts';
import styles from './ProfileActions.module.css';

/** What a visitor can do with the page. Buttons need scripts; the print menu and the address bar do not. */
export function ProfileActions({ slug, name }: { slug: string; name: string }) {
  const { t } = useTranslation('park');
  return (
    <section className={`screen-only ${styles.actions}`} aria-label={t('actions.label')}>
      <ShortlistButton slug={slug} name={name} look="words" />
      <PageLink page={{ page: 'compare' }} search={`parks=${slug}`} className={buttonClass.plain}>
        {t('actions.compare')}
      </PageLink>
      <SendButton />
      <Button icon="printer" onClick={() => window.print()}>
        {t('actions.print')}
      </Button>
      <DownloadMenu of="parks" ids={[slug]} slides />
    </section>
  );
}
