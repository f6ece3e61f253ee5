import { useTranslation } from 'react-i18next';
import { EnquiryLetter } from '#blocks/enquiry/EnquiryLetter.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import { sentAddress } from '#routing/sent-address.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './EnquiryFold.module.css';
import { parksOf, type SentPage, type SentPark } from './sent-page.ts';

interface EnquiryFoldProps {
  page: SentPage;
  known: readonly SentPark[];
  shortlist: readonly string[];
  to: string;
  canMail: boolean;
}

/** Parks the letter asks about, and the page that shows them: those of the page, else those of the visitor's own list. */
function aboutOf({ page, known, shortlist }: Pick<EnquiryFoldProps, 'page' | 'known' | 'shortlist'>) {
  const own = page.ref.page === 'park' ? [page.ref.slug] : page.holds;
  if (own.length > 0) return { parks: parksOf(own, known), link: page.address };
  const parks = parksOf(shortlist, known);
  return { parks, link: parks.length > 0 ? sentAddress(page.lang, { page: 'shortlist' }, `?parks=${shortlist.join()}`) : null };
}

/** The enquiry letter, folded away. The contact page has its own. */
export function EnquiryFold({ page, known, shortlist, to, canMail }: EnquiryFoldProps) {
  const { t } = useTranslation('send');
  if (page.ref.page === 'contact') return null;
  const about = aboutOf({ page, known, shortlist });
  const lead = about.parks.length > 1 ? t('enquiry.leadMany') : t(about.parks.length === 1 ? 'enquiry.lead' : 'enquiry.leadGeneral');
  return (
    <details className={styles.fold}>
      <summary>
        <Glyph name="mail" size={18} />
        <span>{t('enquiry.title')}</span>
        <Glyph name="chevron-down" size={18} />
      </summary>
      <div className={styles.inside}>
        <p>{lead}</p>
        <EnquiryLetter about={about} to={to} canMail={canMail} />
        <PageLink page={{ page: 'contact' }}>{t('enquiry.who')}</PageLink>
      </div>
    </details>
  );
}
