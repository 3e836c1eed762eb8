import { briefMarkdown } from '../../lib/client/article.ts';
import { copyText } from '../../lib/client/export.ts';
import { t } from '../../lib/client/i18n.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Brief } from '../../lib/model/brief.ts';
import { useToast } from '../../lib/state/toast.ts';

/** Puts the brief on the clipboard as Markdown and says so. */
export async function copyBrief(article: Article, brief: Brief): Promise<void> {
  const labels = { summary: t('summary'), keyPoints: t('keyPoints'), faq: t('questions') };
  await copyText(briefMarkdown(article, brief, labels));
  useToast.getState().say(t('copied'));
}
