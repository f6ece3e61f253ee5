import { useTranslation } from 'react-i18next';
import type { AppBrowser } from '#lib/app-browser.ts';
import { AppHint } from './AppHint.tsx';
import { Channels } from './Channels.tsx';
import { EnquiryFold } from './EnquiryFold.tsx';
import { Files } from './Files.tsx';
import { LinkField } from './LinkField.tsx';
import { Picture } from './Picture.tsx';
import styles from './SendPanel.module.css';
import { sentFiles } from './sent-files.ts';
import { listNames, parksOf, type SentPage, type SentPark } from './sent-page.ts';

export interface SendPanelProps {
  page: SentPage;
  /** Name of the site, for the message. */
  site: string;
  /** The parks with their names; empty where they did not load. */
  known: readonly SentPark[];
  shortlist: readonly string[];
  /** E-mail address of a named contact; empty where none is published. */
  to: string;
  /** The app in whose browser the page is open. */
  browser: AppBrowser | null;
  /** Address that the app's own menu would forward. */
  forwarded: string;
}

/** Everything by which the page on the screen can be sent, in the order of its use. */
export function SendPanel({ page, site, known, shortlist, to, browser, forwarded }: SendPanelProps) {
  const { t } = useTranslation('send');
  const parks = parksOf(page.holds, known);
  const files = sentFiles(page, known);
  // The title of a shortlist does not name its parks.
  const title = page.ref.page === 'shortlist' && parks.length > 0 ? t('shortlist', { names: listNames(parks, t) }) : page.title;
  const text = title.includes(site) ? title : `${title} · ${site}`;
  return (
    <div className={styles.panel}>
      <div className={styles.what}>
        <p className={styles.title}>{page.title}</p>
        <Holds page={page} parks={parks} />
      </div>
      {browser && <AppHint browser={browser} page={page} forwarded={forwarded} />}
      <LinkField address={page.address} />
      <Channels message={{ text, address: page.address }} lang={page.lang} browser={browser} />
      <Picture key={page.address} page={page} files={files} inApp={browser !== null} />
      {files.sheet && (!browser || browser.isIos) && <Files files={files} inApp={browser !== null} />}
      <EnquiryFold page={page} known={known} shortlist={shortlist} to={to} canMail={!browser} />
    </div>
  );
}

/** What the link holds besides the page. */
function Holds({ page, parks }: { page: SentPage; parks: readonly SentPark[] }) {
  const { t } = useTranslation('send');
  // A fragment alone is a place on the page, not a choice.
  if (!page.state.startsWith('?')) return null;
  if (page.holds.length === 0) return <p>{t('state')}</p>;
  const names = parks.map((park) => park.shortName);
  // The title of a comparison names them already.
  const areNamed = names.every((name) => page.title.includes(name));
  return (
    <p>{areNamed ? t('holdsCount', { count: names.length || page.holds.length }) : t('holds', { count: names.length, names: names.join(t('separator')) })}</p>
  );
}
