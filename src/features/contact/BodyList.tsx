import { useTranslation } from 'react-i18next';
import { SourceNote } from '#blocks/SourceNote.tsx';
import type { ContactSlice } from '#data/slices/area.ts';
import { useLang } from '#i18n/use-format.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './BodyList.module.css';

type Body = ContactSlice['bodies'][number];

/** Public bodies with what each answers for and the addresses that are published. */
export function BodyList({ bodies }: { bodies: readonly Body[] }) {
  const { t } = useTranslation('contact');
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies" className={styles.heading}>
        {t('bodies.title')}
      </h2>
      <ul>
        {bodies.map((body) => (
          <BodyItem key={body.id} body={body} />
        ))}
      </ul>
    </section>
  );
}

function BodyItem({ body }: { body: Body }) {
  const { t } = useTranslation('contact');
  const lang = useLang();
  return (
    <li className={styles.body}>
      <div>
        <h3>{body.name}</h3>
        {lang !== 'zh' && (
          <p className={styles.chinese} lang="zh-Hans">
            {body.nameZh}
          </p>
        )}
        <p className={styles.role}>{body.role}</p>
      </div>
      <div className={styles.side}>
        {(body.links.length > 0 || body.address) && (
          <dl className={styles.terms}>
            {body.links.length > 0 && (
              <div>
                <dt>{t('bodies.links')}</dt>
                {body.links.map((link) => (
                  <dd key={link.url}>
                    <a href={link.url} rel="noopener external" target="_blank">
                      {link.label} <Glyph name="external-link" size={14} />
                    </a>
                  </dd>
                ))}
              </div>
            )}
            {body.address && (
              <div>
                <dt>{t('bodies.address')}</dt>
                <dd>{body.address}</dd>
              </div>
            )}
          </dl>
        )}
        {body.note && <p className={styles.note}>{body.note}</p>}
        <SourceNote statement={{ status: 'in-place', asOf: body.asOf, sources: body.sources, title: body.name }} />
      </div>
    </li>
  );
}
