import { Archive, ArchiveRestore, BookOpen, Copy, ExternalLink, Tag, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { articleById, readBody } from '../../lib/client/library.ts';
import { drawableUrl } from '../../lib/client/url.ts';
import type { ArticleBody, SavedArticle } from '../../lib/model/library.ts';
import { BriefView, TitleBlock } from '../brief/BriefView.tsx';
import { copyBrief } from '../brief/copy-brief.ts';
import type { Place } from '../brief/Statement.tsx';
import { shownBrief } from '../brief/statements.ts';
import { useEngineParts } from '../brief/use-engine-parts.ts';
import { useCurrentBrief } from '../reader/use-current-brief.ts';
import { ReadLink } from '../saved/ArticleRow.tsx';
import { Signals } from '../signals/Signals.tsx';
import { Button, Icon, IconButton } from '../ui/Button.tsx';
import button from '../ui/button.module.css';
import { useLive } from '../ui/LibraryGate.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { removeMany, setState } from './acts.ts';
import styles from './list.module.css';
import { articleHref, sentenceHref } from './route.ts';

function Brief({ id, body }: { id: string; body: ArticleBody }) {
  const { article, brief } = body;
  const shown = useMemo(() => shownBrief(article, brief), [article, brief]);
  const [signal, openSignal] = useState<string | null>(null);
  const parts = useEngineParts();
  const place: Place = {
    kind: 'reader',
    href: (sentence) => sentenceHref(id, sentence),
    marked: null,
  };
  return (
    <>
      <TitleBlock article={article} />
      <Signals
        article={article}
        signals={brief.signals ?? []}
        place={place}
        open={signal}
        onOpen={openSignal}
      />
      <BriefView
        article={article}
        brief={brief}
        shown={shown}
        place={place}
        engines={{ parts, of: { kind: 'saved', articleId: id } }}
      />
    </>
  );
}

interface ActsProps {
  row: SavedArticle;
  body: ArticleBody | null;
  onTag(ids: string[]): void;
}

function Acts({ row, body, onTag }: ActsProps) {
  const original = drawableUrl(row.url);
  const isArchived = row.state === 'archived';
  return (
    <div className={styles.previewActs}>
      {row.kind === 'article' && (
        <a className={`${button.button} ${button.primary}`} href={articleHref(row.id)} data-read>
          <Icon of={BookOpen} />
          {t('readArticle')}
        </a>
      )}
      <Button onClick={() => void setState([row.id], isArchived ? 'read' : 'archived')}>
        <Icon of={isArchived ? ArchiveRestore : Archive} />
        {t(isArchived ? 'unarchive' : 'archive')}
      </Button>
      <span className={styles.grow} />
      <IconButton icon={Tag} label={t('tagNamed', row.title)} onClick={() => onTag([row.id])} />
      {body && (
        <IconButton
          icon={Copy}
          label={t('copyMarkdown')}
          onClick={() => void copyBrief(body.article, body.brief)}
        />
      )}
      {original && (
        <a
          className={button.iconButton}
          href={original}
          target="_blank"
          rel="noreferrer"
          aria-label={t('readerOriginal')}
          title={t('readerOriginal')}
        >
          <Icon of={ExternalLink} />
        </a>
      )}
      <IconButton
        icon={Trash2}
        label={t('deleteNamed', row.title)}
        onClick={() => void removeMany([row.id])}
      />
    </div>
  );
}

interface PreviewProps {
  id: string;
  onTag(ids: string[]): void;
}

/** The brief of the article that is open beside the list, and what can be done with it. */
export function Preview({ id, onTag }: PreviewProps) {
  const read = useLive(
    async (library) => ({
      row: (await articleById(library, id)) ?? null,
      body: (await readBody(library, id)) ?? null,
    }),
    [id],
  );
  useKeys(read?.row?.kind === 'article' ? { o: () => location.assign(articleHref(id)) } : {});
  const { row = null, body = null } = read ?? {};
  useCurrentBrief(id, body !== null);
  if (!row || row.id !== id) return null;
  return (
    <section className={styles.preview} aria-label={row.title}>
      <div>
        <Acts row={row} body={body} onTag={onTag} />
        {body ? <Brief key={id} id={id} body={body} /> : <ReadLink row={row} />}
      </div>
    </section>
  );
}
