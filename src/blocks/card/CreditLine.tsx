import { useTranslation } from 'react-i18next';
import { reviewNumberText } from '#blocks/map/map-texts.ts';

/** Review number of the map and credit of its data, as every drawing of the site carries them. */
export function CreditLine({ reviewNumber, className }: { reviewNumber: string | null; className?: string | undefined }) {
  const { t } = useTranslation('map');
  return (
    <p className={className}>
      <span>{reviewNumberText(reviewNumber, t)}</span> <span>{t('attribution')}</span>
    </p>
  );
}
