import { useTranslation } from 'react-i18next';
import { shortlistStore } from '#data/shortlist-store.ts';
import { toggled } from '#routing/params.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './ShortlistButton.module.css';
import { useShortlist } from './use-shortlist.ts';

interface ShortlistButtonProps {
  slug: string;
  /** Name of the park, for the button without words. */
  name: string;
  /** "words": with its words, as large as other buttons. "icon": the bookmark alone, for rows. */
  look?: 'icon' | 'words';
}

/** Puts a park on the shortlist of this device or takes it off. */
export function ShortlistButton({ slug, name, look = 'icon' }: ShortlistButtonProps) {
  const { t } = useTranslation();
  const { slugs } = useShortlist();
  const isOn = slugs.includes(slug);
  const words = isOn ? t('shortlist.removeNamed', { name }) : t('shortlist.addNamed', { name });
  return (
    <button
      type="button"
      className={`screen-only ${styles[look]}`}
      data-on={isOn || undefined}
      aria-label={look === 'icon' ? words : undefined}
      title={look === 'icon' ? words : undefined}
      onClick={() => shortlistStore.set(toggled(shortlistStore.read().slugs, slug))}
    >
      <Glyph name="bookmark" size={look === 'icon' ? 22 : 18} />
      {look === 'words' && (
        // Both words take the room of the longer one, so that nothing beside the button moves.
        <span className={styles.both}>
          <span data-shown={!isOn || undefined}>{t('shortlist.add')}</span>
          <span data-shown={isOn || undefined}>{t('shortlist.remove')}</span>
        </span>
      )}
    </button>
  );
}
