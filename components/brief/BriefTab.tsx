import { BookOpen, Copy, Link } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import type { TabBrief } from '../../lib/model/messages.ts';
import { useEvidence } from '../../lib/state/evidence.ts';
import { useReading } from '../../lib/state/reading.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { useView } from '../../lib/state/view.ts';
import { TabBody, TabFoot } from '../frame/TabLayout.tsx';
import { Signals } from '../signals/Signals.tsx';
import { useOpenSignal } from '../signals/use-open-signal.ts';
import { Button, Icon, IconButton } from '../ui/Button.tsx';
import { Screen } from '../ui/Screen.tsx';
import { Section } from '../ui/Section.tsx';
import { stepFocus } from '../ui/step-focus.ts';
import { Hidden } from '../ui/Text.tsx';
import text from '../ui/text.module.css';
import { useKeys } from '../ui/use-keys.ts';
import { OpenTopics, useSuggestions } from '../watchlist/OpenTopics.tsx';
import { watch } from '../watchlist/watch.ts';
import { BriefView, TitleBlock } from './BriefView.tsx';
import styles from './brief.module.css';
import { copyBrief, copyFocusedStatement } from './copy-brief.ts';
import { EvidenceBar } from './EvidenceBar.tsx';
import { HighlightSelection } from './HighlightSelection.tsx';
import { NewToYouLine, shownNews, useNewToYou } from './NewToYou.tsx';
import { NeedsClick, OtherPage, UnreadablePage } from './NotArticle.tsx';
import { ReadFrom } from './ReadFrom.tsx';
import { SaveButton, saveFailureText, useSave } from './SaveButton.tsx';
import { Skeleton, useLate } from './Skeleton.tsx';
import type { Place } from './Statement.tsx';
import { type Shown, shownBrief, withEvidence } from './statements.ts';
import { type EngineParts, useEngineParts } from './use-engine-parts.ts';

/** The evidence links, in the order of the screen. */
const STATEMENTS = 'a[data-evidence]';

function Waiting() {
  const stop = useReading((state) => state.stop);
  if (!useLate()) return null;
  return (
    <>
      <TabBody busy>
        <Skeleton />
      </TabBody>
      <TabFoot>
        <span className={`${text.meta} ${styles.grow}`}>{t('readingLong')}</span>
        <Button kind="plain" onClick={stop}>
          {t('stop')}
        </Button>
      </TabFoot>
    </>
  );
}

/** The tab without a brief: its heading is not drawn, since the screen says all. */
const NoBrief = ({ children }: { children: ReactNode }) => (
  <TabBody>
    <h1>
      <Hidden>{t('brief')}</Hidden>
    </h1>
    {children}
  </TabBody>
);

function Stopped() {
  const read = useReading((state) => state.read);
  return (
    <NoBrief>
      <Screen
        icon={BookOpen}
        title={t('stoppedTitle')}
        acts={<Button onClick={() => void read(true)}>{t('readPage')}</Button>}
      >
        <p>{t('stoppedText')}</p>
      </Screen>
    </NoBrief>
  );
}

/** For what is no article: the address can be kept all the same. */
function SaveAddress({ url, title }: { url: string; title: string }) {
  const [said, say] = useState<string | null>(null);
  async function save() {
    const reply = await send('save-address', { url, title });
    say(reply.ok ? t('linkSaved') : saveFailureText(reply.error));
  }
  return (
    <TabFoot>
      <Button onClick={() => void save()}>
        <Icon of={Link} />
        {t('saveLink')}
      </Button>
      <span className={text.meta} role="status">
        {said}
      </span>
    </TabFoot>
  );
}

const NOTHING: Shown[] = [];

function OpenBrief({ open, parts }: { open: TabBrief; parts: EngineParts | null }) {
  const { article, brief, tabId } = open;
  const shown = useMemo(() => shownBrief(article, brief), [article, brief]);
  const current = useEvidence((state) => state.current);
  const news = useNewToYou(open);
  const fresh = useMemo(() => shownNews(article, news), [article, news]);
  const signal = useOpenSignal(open);
  const [written, onStatements] = useState(NOTHING);
  // Who looks at a new sentence in the page goes on to the next new one, who looks at one of a signal to that signal's next.
  const isIn = (group: Shown[]) => group.some(({ key }) => key === current);
  const groups = [...Object.values(fresh), ...signal.groups, written];
  const statements = groups.find(isIn) ?? withEvidence(shown, current);
  const place: Place = { kind: 'page', url: article.url, tabId };
  const saving = useSave(open);
  const openTab = useView((state) => state.openTab);
  const front = useView((state) => state.tab === 'brief');
  const suggestions = useSuggestions(open);
  const compact = useSettings(({ settings }) => settings.briefForm === 'compact');
  useKeys(
    front
      ? {
          s: () => void saving.save(),
          c: () => void copyBrief(article, brief),
          y: () =>
            void copyFocusedStatement(
              article.url,
              [...statements, ...groups.flat()],
              useEvidence.getState().current,
            ),
          j: () => stepFocus(STATEMENTS, 1),
          k: () => stepFocus(STATEMENTS, -1),
          w: () => {
            const first = suggestions.find(({ watched }) => !watched);
            if (first) void watch(first.name);
          },
        }
      : {},
  );
  return (
    <>
      <TabBody>
        <TitleBlock article={article} />
        {open.selected && <HighlightSelection tabId={tabId} />}
        <ReadFrom open={open} />
        <Signals
          article={article}
          signals={brief.signals ?? []}
          place={place}
          open={signal.open}
          onOpen={signal.onOpen}
        />
        <BriefView
          article={article}
          brief={brief}
          shown={shown}
          place={place}
          engines={{
            parts,
            of: { kind: 'tab', tabId, scope: article.scope },
            hasStory: Boolean(news?.story),
            onStatements,
          }}
          compact={compact}
        >
          {news && (
            <NewToYouLine
              news={news}
              article={article}
              shown={fresh}
              place={place}
              isMarked={Object.values(fresh).some(isIn)}
            />
          )}
        </BriefView>
        {suggestions.length > 0 && (
          <Section title={t('topics')} folded={compact}>
            <OpenTopics open={open} onOpenTopic={() => openTab('watchlist')} />
          </Section>
        )}
      </TabBody>
      <TabFoot>
        <SaveButton saving={saving} />
        <EvidenceBar statements={statements} tabId={tabId} url={article.url} />
        <IconButton
          icon={Copy}
          label={t('copyMarkdown')}
          aria-keyshortcuts="c"
          onClick={() => void copyBrief(article, brief)}
        />
      </TabFoot>
    </>
  );
}

/** The Brief tab: what Lede says of the page in front, or why it says nothing. */
export function BriefTab({ surface }: { surface: 'popup' | 'panel' }): ReactNode {
  const reading = useReading((state) => state.reading);
  // Loaded while the page is read.
  const parts = useEngineParts();
  switch (reading.kind) {
    case 'waiting':
      return <Waiting />;
    case 'stopped':
      return <Stopped />;
    case 'brief':
      return <OpenBrief open={reading.brief} parts={parts} />;
    case 'other': {
      const { article } = reading.brief;
      return (
        <>
          <NoBrief>
            <OtherPage reason={reading.reason} links={reading.links} open={reading.brief} />
          </NoBrief>
          <SaveAddress url={article.url} title={article.title} />
        </>
      );
    }
    case 'unreadable': {
      const { failure, tab } = reading;
      const url = tab?.url;
      return (
        <>
          <NoBrief>
            {surface === 'panel' && failure.reason === 'no-access' ? (
              <NeedsClick />
            ) : (
              <UnreadablePage reason={failure.reason} detail={failure.detail} />
            )}
          </NoBrief>
          {url && /^https?:/.test(url) && <SaveAddress url={url} title={tab.title ?? url} />}
        </>
      );
    }
  }
}
