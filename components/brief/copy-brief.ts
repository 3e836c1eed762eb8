import { briefMarkdown, briefPlainText, textFragmentUrl } from '../../lib/client/article.ts';
import { copyText } from '../../lib/client/export.ts';
import { type MessageKey, t } from '../../lib/client/i18n.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { Signal } from '../../lib/model/signals.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { useToast } from '../../lib/state/toast.ts';
import { useWrittenView } from '../../lib/state/written-view.ts';
import { signalLines } from '../signals/lines.ts';
import { partOf } from './part-of.ts';
import type { Shown } from './statements.ts';

async function copy(text: string, said: MessageKey): Promise<void> {
  await copyText(text);
  useToast.getState().say(t(said));
}

/** The interface's words for the parts of a brief; `null`: of an article that was not read. */
export const briefLabels = (article: Article | null) => ({
  summary: t('summary'),
  keyPoints: t('keyPoints'),
  facts: t('facts'),
  faq: t('questions'),
  supposed: t('factSupposed'),
  part: article ? partOf(article) : '',
  signals: useSettings.getState().settings.signals
    ? {
        title: t('howMade'),
        linesOf: (signal: Signal) => signalLines(signal, article?.lang ?? null),
      }
    : null,
});

/** The brief as it is on the screen: with what a model has written in place of Lede's, where that is shown, and who it was. */
function asShown(article: Article, brief: Brief): Parameters<typeof briefMarkdown> {
  const labels = briefLabels(article);
  const { view } = useWrittenView.getState();
  if (view?.of !== article.canonicalUrl) return [article, brief, labels];
  const { by, summary, keyPoints } = view;
  const withWriter = (label: string) => `${label}, ${by}`;
  return [
    article,
    { ...brief, summary, keyPoints },
    { ...labels, summary: withWriter(labels.summary), keyPoints: withWriter(labels.keyPoints) },
  ];
}

/** Puts the brief on the clipboard as Markdown and says so. */
export const copyBrief = (article: Article, brief: Brief): Promise<void> =>
  copy(briefMarkdown(...asShown(article, brief)), 'copied');

/** Puts the brief on the clipboard as plain text and says so. */
export const copyBriefText = (article: Article, brief: Brief): Promise<void> =>
  copy(briefPlainText(...asShown(article, brief)), 'copiedText');

/** Puts a statement on the clipboard with the address of its sentence on the page, and says so. */
export const copyStatement = (url: string, { text, evidence }: Shown): Promise<void> =>
  copy(
    evidence ? `${text}\n${textFragmentUrl(url, evidence.anchor)}` : `${text}\n${url}`,
    'copiedStatement',
  );

/** Copies the statement whose evidence link has the focus, else the one that is marked; tells whether there was one. */
export function copyFocusedStatement(
  url: string,
  statements: readonly Shown[],
  marked: string | null,
): boolean {
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLElement ? activeElement.dataset.evidence : undefined;
  const wanted = focused ?? marked;
  const shown = statements.find(({ key }) => key === wanted);
  if (shown) void copyStatement(url, shown);
  return shown !== undefined;
}
