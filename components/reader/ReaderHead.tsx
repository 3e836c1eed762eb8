import { ArrowLeft, Copy, Download, ExternalLink, ImageDown, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { printPage } from '../../lib/client/print.ts';
import { drawableUrl } from '../../lib/client/url.ts';
import type { ArticleBody, SavedArticle } from '../../lib/model/library.ts';
import { copyBrief } from '../brief/copy-brief.ts';
import { exportOne } from '../exchange/export-one.ts';
import { ArticleActs } from '../saved/ArticleActs.tsx';
import { removeArticle } from '../saved/remove-article.ts';
import { Icon, IconButton } from '../ui/Button.tsx';
import button from '../ui/button.module.css';
import { Menu } from '../ui/Menu.tsx';
import text from '../ui/text.module.css';
import { AloudButton } from './Aloud.tsx';
import { keepPictures, picturesOf } from './keep-pictures.ts';
import styles from './reader.module.css';
import { Typography } from './Typography.tsx';

const LIST = '#/';

/** The way back, and what can be done with the article. */
export function ReaderHead({ row, body }: { row: SavedArticle | null; body: ArticleBody | null }) {
  const sources = useMemo(() => (body ? picturesOf(body.article) : []), [body]);
  const original = row && drawableUrl(row.url);

  async function remove(removed: SavedArticle) {
    await removeArticle(removed);
    location.assign(LIST);
  }

  return (
    <header className={styles.head}>
      <a className={button.iconButton} href={LIST} aria-label={t('readerBack')}>
        <Icon of={ArrowLeft} />
      </a>
      <p className={`${text.meta} ${styles.where}`}>{t('libraryTitle')}</p>
      {row && body && (
        <Menu
          place="below"
          label={t('exportMenu')}
          items={[
            {
              label: t('copyMarkdown'),
              icon: Copy,
              act: () => void copyBrief(body.article, body.brief),
            },
            { label: t('copyWhole'), icon: Copy, act: () => void exportOne(row.id, 'copy') },
            {
              label: t('exportMarkdownFile'),
              icon: Download,
              act: () => void exportOne(row.id, 'markdown'),
            },
            { label: t('exportHtml'), icon: Download, act: () => void exportOne(row.id, 'html') },
            ...(sources.length > 0
              ? [
                  {
                    label: t('keepPictures'),
                    icon: ImageDown,
                    act: () => keepPictures(row.id, sources),
                  },
                ]
              : []),
          ]}
          opener={(attributes) => (
            <IconButton icon={Download} label={t('exportMenu')} {...attributes} />
          )}
        />
      )}
      {body && <AloudButton article={body.article} />}
      {body && <Typography />}
      {body && <IconButton icon={Printer} label={t('printArticle')} onClick={printPage} />}
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
      {row && <ArticleActs row={row} onRemove={() => void remove(row)} />}
    </header>
  );
}
