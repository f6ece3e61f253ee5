import { useTranslation } from 'react-i18next';
import { DownloadMenu } from '#blocks/DownloadMenu.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import { SendButton } from '#blocks/send/SendButton.tsx';
import type { ChosenPark } from '#data/slices/shortlist.ts';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/button-class.ts';
import styles from './ShortlistActions.module.css';

/** As many as a comparison has columns. */
const MOST_COMPARED = 4;

interface ShortlistActionsProps {
  parks: readonly ChosenPark[];
  /** Null where the list is not the visitor's own. */
  onClear: (() => void) | null;
}

/** What a visitor does with a shortlist. The link holds the parks themselves: it shows the same to everyone. */
export function ShortlistActions({ parks, onClear }: ShortlistActionsProps) {
  const { t } = useTranslation('shortlist');
  const slugs = parks.map((park) => park.slug);
  return (
    <section className={`screen-only ${styles.actions}`} aria-label={t('actions')}>
      {slugs.length > 1 && (
        <PageLink page={{ page: 'compare' }} search={`parks=${slugs.slice(0, MOST_COMPARED).join()}`} className={buttonClass.primary}>
          {slugs.length > MOST_COMPARED ? t('compareFirst') : t('compare')}
        </PageLink>
      )}
      <SendButton />
      <DownloadMenu of="parks" ids={slugs} />
      <Button icon="printer" onClick={() => window.print()}>
        {t('print')}
      </Button>
      {onClear && (
        <span className={styles.clear}>
          <Button icon="x" onClick={onClear}>
            {t('clear')}
          </Button>
        </span>
      )}
    </section>
  );
}
