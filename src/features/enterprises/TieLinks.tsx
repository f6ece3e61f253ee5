import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { ParkTie } from '#data/slices/enterprises.ts';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './TieLinks.module.css';

/** The parks of a company as small plaques with the part it plays there, or how sure the tie is. */
export function TieLinks({ ties }: { ties: readonly ParkTie[] }) {
  return (
    <ul className={styles.ties}>
      {ties.map((tie) => (
        <li key={tie.slug}>
          <PageLink page={{ page: 'park', slug: tie.slug }} className={styles.link}>
            <Plaque glyph={tie.glyph} sector={tie.sector} precision={tie.precision} size={24} />
            <span className={styles.name}>{tie.shortName}</span>
            <span className={styles.role}>
              <TieWord tie={tie} />
            </span>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

export function TieWord({ tie }: { tie: ParkTie }) {
  const { t } = useTranslation(['enterprises', 'vocabulary']);
  return tie.presence === 'stated' ? t(`vocabulary:role.${tie.role}`) : t(`tie.${tie.presence}`);
}
