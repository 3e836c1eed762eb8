import { type ReactNode, useId, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import type { TopicEntry } from '../../lib/client/library.ts';
import type { Topic } from '../../lib/model/library.ts';
import { listHref, WHOLE_LIST } from '../library/list-view.ts';
import { ShowMore } from '../ui/ShowMore.tsx';
import { Facts } from '../ui/Text.tsx';
import { commonPhrases, commonSites, openOf } from './counts.ts';
import { Evidence } from './Evidence.tsx';
import type { useReadings } from './readings.ts';
import { SaveFound } from './SaveFound.tsx';
import { dayWords } from './timeline.ts';
import styles from './topic.module.css';

/** Questions shown at first, and at all. */
const FEW_OPEN = 5;
const MOST_OPEN = 30;

interface PartProps {
  title: string;
  children: ReactNode;
}

function Part({ title, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

const number = (n: number): string => new Intl.NumberFormat(navigator.language).format(n);

/** What several articles have, each with their number and the way to them. */
const Counted = ({ rows }: { rows: { name: string; count: number; href: string | null }[] }) => (
  <ul>
    {rows.map(({ name, count, href }) => (
      <li key={name}>
        {href === null ? <span>{name}</span> : <a href={href}>{name}</a>}
        <span>{number(count)}</span>
      </li>
    ))}
  </ul>
);

interface SideProps {
  topic: Topic;
  shown: readonly TopicEntry[];
  readings: ReturnType<typeof useReadings>;
}

/** What is open on a topic, where it is written of, what with, and what is not saved yet. */
export function Side({ topic, shown, readings: { read } }: SideProps) {
  const [all, showAll] = useState(false);
  const open = openOf(shown, read).slice(0, MOST_OPEN);
  const sites = commonSites(shown);
  const phrases = commonPhrases(topic, read);
  const list = { ...WHOLE_LIST, topic: topic.id };
  return (
    <aside className={styles.side}>
      {open.length > 0 && (
        <Part title={t('topicOpen')}>
          <ol className={styles.open}>
            {(all ? open : open.slice(0, FEW_OPEN)).map((one) => (
              <li key={`${one.articleId} ${one.sentence}`}>
                <p lang={one.entry.lang ?? undefined} dir="auto">
                  {one.text}
                  <Evidence placed={one} />
                </p>
                <Facts
                  items={[
                    { key: 'site', shown: one.entry.site },
                    { key: 'day', shown: dayWords(one.entry.time) },
                  ]}
                />
              </li>
            ))}
          </ol>
          {open.length > FEW_OPEN && !all && <ShowMore onMore={() => showAll(true)} />}
        </Part>
      )}
      {sites.length > 0 && (
        <Part title={t('topicSites')}>
          <Counted
            rows={sites.map(({ name, count, isSaved }) => ({
              name,
              count,
              href: isSaved ? listHref({ ...list, site: name }) : null,
            }))}
          />
        </Part>
      )}
      {phrases.length > 0 && (
        <Part title={t('topicTogether')}>
          <Counted
            rows={phrases.map(({ name, count }) => ({
              name,
              count,
              href: listHref({ ...list, text: `"${name}"` }),
            }))}
          />
        </Part>
      )}
      <SaveFound
        shown={shown}
        heading={(children) => <Part title={t('topicUnsaved')}>{children}</Part>}
      />
    </aside>
  );
}
