import type { Article } from '../../model/article.ts';
import { countWords } from '../../text/words.ts';

const LONGEST_LABEL_WORDS = 3;

/** What leads over to something else, or asks the reader for something, and says nothing itself. */
const ANNOUNCES =
  /^["“]?(?:(?:now|so|first|next|ok|okay),? )?(?:let['’]s|in this (?:article|post|guide|section|piece|essay|tutorial|video|episode|issue|edition)|in the (?:next|following) (?:section|part|chapter)|read on|join (?:the|our|us)|sign (?:up|in)|log in|watch the|as (?:we|you) (?:will|can) see|here (?:are|is)|below(?:,| (?:is|are|you))|the following|check out|stay tuned|welcome to|thanks (?:to|for)|special thanks|see also|in diesem (?:artikel|beitrag)|dans cet article|en este artículo|in questo articolo|neste artigo|in dit artikel)(?!\p{L})|\b(?:see|read|in) our (?:latest |full |earlier |previous )?(?:post|blog|guide|paper|report|announcement|documentation|docs|model card)\b/iu;

/** Whether a sentence leads over to something else and says nothing itself: "Let's look at the numbers." */
export const announces = (text: string): boolean => ANNOUNCES.test(text);

/** Whether a sentence follows the label that opens its block and completes it: "Websites. Pages and shops." */
export function followsLabel({ sentences, lang }: Article, index: number): boolean {
  const [label, own] = [sentences[index - 1], sentences[index]];
  return (
    label !== undefined &&
    own !== undefined &&
    label.block === own.block &&
    sentences[index - 2]?.block !== own.block &&
    countWords(label.text, lang) <= LONGEST_LABEL_WORDS
  );
}
