import { useTranslation } from 'react-i18next';
import type { ParkSlice } from '#data/slices/park.ts';
import { useFormat } from '#i18n/use-format.ts';
import { BASE_PATH } from '#routing/base.ts';
import styles from './Photos.module.css';

/** Licensed photographs with credit and date; nothing, and no hole, where there are none. */
export function Photos({ media }: { media: ParkSlice['park']['media'] }) {
  const { t } = useTranslation('park');
  const format = useFormat();
  if (media.length === 0) return null;
  return (
    <section aria-label={t('photos')} className={styles.strip}>
      {media.slice(0, 3).map((item) => (
        <figure key={item.file}>
          <img src={`${BASE_PATH}/media/${item.file}`} alt={item.alt} loading="lazy" width={600} height={400} />
          <figcaption>
            {item.alt} © {item.credit}, {format.asOf(item.date)} ({item.licence})
          </figcaption>
        </figure>
      ))}
    </section>
  );
}
