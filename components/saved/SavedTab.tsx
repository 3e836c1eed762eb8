import { ArrowRight, Bookmark } from 'lucide-react';
import { plural, t } from '../../lib/client/i18n.ts';
import { articleCounts } from '../../lib/client/library.ts';
import { openLibraryPage } from '../../lib/client/tab.ts';
import type { TabBrief } from '../../lib/model/messages.ts';
import { useReading } from '../../lib/state/reading.ts';
import { useView } from '../../lib/state/view.ts';
import { useSave } from '../brief/SaveButton.tsx';
import { TabBody, TabFoot } from '../frame/TabLayout.tsx';
import { TO_LIBRARY } from '../frame/way.ts';
import { Button, Icon } from '../ui/Button.tsx';
import { LibraryGate, useLive } from '../ui/LibraryGate.tsx';
import { Hidden } from '../ui/Text.tsx';
import text from '../ui/text.module.css';
import { ArticleList } from './ArticleList.tsx';
import { SearchField } from './SearchField.tsx';

/** The first article can be saved without going back to its brief. */
function SaveThisPage({ open }: { open: TabBrief }) {
  const { failure, save } = useSave(open);
  return (
    <>
      <Button kind="primary" onClick={() => void save()}>
        <Icon of={Bookmark} />
        {t('saveThisPage')}
      </Button>
      <span className={text.meta} role="alert">
        {failure}
      </span>
    </>
  );
}

/** The Saved tab: the latest articles, searched as the reader types. */
export function SavedTab() {
  const front = useView((state) => state.tab === 'saved');
  const reading = useReading((state) => state.reading);
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
          <ArticleList
            way={TO_LIBRARY}
            whenEmpty={reading.kind === 'brief' && <SaveThisPage open={reading.brief} />}
          />
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
