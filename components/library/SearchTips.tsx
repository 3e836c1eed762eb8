import { CircleQuestionMark } from 'lucide-react';
import { useId } from 'react';
import { type MessageKey, t } from '../../lib/client/i18n.ts';
import { IconButton } from '../ui/Button.tsx';
import styles from './list.module.css';

/** What can be written into the search field, by example. The words before a colon are the same in all languages. */
const TIPS: [string, MessageKey][] = [
  ['chip makers', 'tipWords'],
  ['"chip makers"', 'tipPhrase'],
  ['-rumor', 'tipExcluded'],
  ['site:halyard.example', 'tipSite'],
  ['author:marlow', 'tipAuthor'],
  ['tag:evals', 'tipTag'],
  ['topic:Foxconn', 'tipTopic'],
  ['lang:de', 'tipLanguage'],
  ['is:unread', 'tipState'],
  ['has:notes', 'tipHas'],
  ['after:2026-03', 'tipAfter'],
  ['before:2026', 'tipBefore'],
];

/** How to search, behind a button. */
export function SearchTips() {
  const tips = useId();
  return (
    <>
      <IconButton icon={CircleQuestionMark} label={t('searchTips')} popoverTarget={tips} />
      <div id={tips} popover="auto" className={styles.tips}>
        <h2>{t('searchTips')}</h2>
        <p>{t('searchTipsText')}</p>
        <dl>
          {TIPS.map(([example, key]) => (
            <div key={key} className={styles.tip}>
              <dt>
                <code>{example}</code>
              </dt>
              <dd>{t(key)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
