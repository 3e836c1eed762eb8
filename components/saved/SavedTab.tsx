import { ArrowRight } from 'lucide-react';
import { plural, t } from '../../lib/client/i18n.ts';
import { articleCounts } from '../../lib/client/library.ts';
import { openLibraryPage } from '../../lib/client/tab.ts';
import { useView } from '../../lib/state/view.ts';
import { TabBody, TabFoot } from '../popup/TabLayout.tsx';
import { TO_LIBRARY } from '../popup/way.ts';
import { Button, Icon } from '../ui/Button.tsx';
import { LibraryGate, useLive } from '../ui/LibraryGate.tsx';
import { Hidden } from '../ui/Text.tsx';
import text from '../ui/text.module.css';
import { ArticleList } from './ArticleList.tsx';
import { SearchField } from './SearchField.tsx';

/** The Saved tab: the latest articles, searched as the reader types. */
export function SavedTab() {
  const front = useView((state) => state.tab === 'saved');
  const counts = useLive(articleCounts, []);
  const unread = counts?.unread ?? 0;
  const saved = plural('savedCount', counts?.saved ?? 0);
  return (
    <>
      <TabBody>
        <h1>
          <Hidden>{t('savedArticles')}</Hidden>
        </h1>
        <LibraryGate>
          {counts && counts.saved > 0 && <SearchField active={front} />}
          <ArticleList way={TO_LIBRARY} />
        </LibraryGate>
      </TabBody>
      <TabFoot>
        <span className={text.meta} style={{ flex: 1 }}>
          {counts && (unread > 0 ? t('countsJoined', saved, plural('unreadCount', unread)) : saved)}
        </span>
        <Button kind="plain" onClick={() => void openLibraryPage()}>
          {t('openTheLibrary')}
          <Icon of={ArrowRight} />
        </Button>
      </TabFoot>
    </>
  );
}
