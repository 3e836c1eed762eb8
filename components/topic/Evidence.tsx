import { t } from '../../lib/client/i18n.ts';
import brief from '../brief/brief.module.css';
import { sentenceHref } from '../library/route.ts';
import type { Placed } from './readings.ts';

/** The link from a sentence to its place in the article (LOOK: "Evidence links"). */
export const Evidence = ({
  placed: { articleId, sentence, paragraph, entry },
}: {
  placed: Placed;
}) => (
  <>
    {'\u202F'}
    <a
      className={brief.evidence}
      href={sentenceHref(articleId, sentence)}
      aria-label={t('topicParagraphOf', String(paragraph), entry.title)}
    >
      ¶&#8202;{paragraph}
    </a>
  </>
);
