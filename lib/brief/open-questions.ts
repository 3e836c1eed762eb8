import type { Article } from '../model/article.ts';
import type { Statement } from '../model/brief.ts';
import { lettersOf } from '../text/letters.ts';
import { openPairs } from '../text/pairs.ts';
import { countWords } from '../text/words.ts';
import { interviewerSentences } from './interviewer.ts';
import { cueAt, type Openness, opennessOf } from './open-cues.ts';
import { isItem, isLink } from './points/blocks.ts';
import { plainHeading } from './points/headings.ts';
import { outlineOf, standsApart } from './points/outline.ts';
import { isQuestion, isStatement, leansOnPrevious } from './readable.ts';

/** Open questions of one article at most. */
const MOST = 5;
const FEWEST_WORDS = 5;
const MOST_CHARACTERS = 400;
/** Questions count from here on, as a share of the article's sentences: earlier ones lead into what follows. */
const NEAR_END = 0.75;
/** A label before what an item says ("Pricing."): taken with the sentence after it. */
const MOST_LABEL_WORDS = 4;

/** What speaks to the reader asks for an answer or an act, and leaves nothing open. */
const TO_READER =
  /(?<!\p{L})(?:you|your|you're|yours|let us know|let me know|dir|dein\p{L}*|ihnen|vous|votre|vos|usted|tus?|te)(?!\p{L})|^(?:ready|want|need|looking|interested|curious|got|questions?|have|enjoyed|like this|why not|still|struggling|tired)\b/iu;
const ACTS =
  /^(?:\P{L}*)(?:try|read|check|learn|see|follow|join|sign|contact|use|start|get|explore|visit|download|watch (?:the|our|this)|subscribe|stay|build|create|make|run|install|add|review|consider|click|find|share|head|browse|test|set|open|go|take|keep|ask|choose|pick|begin|apply|register|book)(?!\p{L})/iu;
const ANSWERS =
  /^(?:\P{L}*)(?:yes|yeah|no|nope|not|none|never|absolutely|definitely|certainly|of course|the (?:short )?answer|short answer|because|simple|simply|well|it depends|probably|maybe|perhaps|in short|ja|nein|oui|non|sí|here's|here is|that's)(?!\p{L})/iu;
const LINKS = '(?:(?:and|but|so|or|und|aber|et|mais|y|pero),? )?';
/** What looks ahead, rather than leading over to an explanation. */
const AHEAD = new RegExp(
  `^(?:\\P{L}*)${LINKS}(?:will|can|could|would|should|(?:who|when|where|what|which|how)(?: \\p{L}+){0,3} (?:will|would|could|should)|what (?:if|happens (?:if|when|next))|how (?:long|soon)|whether|wird|werden|kann|können|wer wird|wann (?:wird|kommt)|peut|peuvent|va-t|vont-|pourra|puede|podrá|será)(?!\\p{L})`,
  'iu',
);
/** What a section on what comes next has to say of a sentence's matter for it to be open. */
const DUE =
  /(?<!\p{L})(?:expected|scheduled|deadline|due (?:in|on|by|to)|await\p{L}*|pending|vote|hearing|ruling|decision|until|next (?:week|month|year|quarter|spring|summer|autumn|fall|winter)|by (?:the end of|early|late|mid)|later this (?:week|month|year)|voraussichtlich|soll(?:en)? \p{L}+ (?:werden|kommen)|devrait|prévue?s?|previst[oa]s?|se espera)(?!\p{L})/iu;
const BY_AUTHOR =
  /(?<!\p{L})(?:we|we're|we'll|our|us|i|i'll|my|wir|uns\p{L}*|nous|notre|nos|nosotros|nuestr\p{L}*)(?!\p{L})/iu;
/** Of a time that is over. */
const BEFORE =
  /(?<!\p{L})(?:before|at the time|initially|at first|back then|originally|until then|earlier)(?!\p{L})/iu;
/** After these a cue is a case that may come up, not a state of things. */
const SUPPOSING =
  /(?<!\p{L})(?:if|when|whenever|where|unless|until|once|because|even though|wenn|falls|si|cuando)(?!\p{L})[^,;]{0,60}$/iu;

/** "It is unclear" leans on nothing: the cue begins that early. In code units. */
const LONGEST_CLEFT = 3;

const isDue = (text: string): boolean => DUE.test(text) && !BY_AUTHOR.test(text);

interface Candidate extends Statement {
  score: number;
}

/** What is asked of each sentence of one article. */
function judge(article: Article) {
  const { blocks, sentences, lang, faq } = article;
  const asked = interviewerSentences(sentences);
  const answered = new Set(
    faq.flatMap(({ question, quote }) => [question, quote ?? '']).map(lettersOf),
  );
  const inAnswers = new Set(faq.flatMap((pair) => pair.sentences));
  const isQuoted = (at: number, place: number): boolean => {
    const sentence = sentences[at];
    const block = sentence && blocks[sentence.block];
    if (!block || block.kind === 'quote') return true;
    // Brackets count too: what is said in passing is as little the author's question.
    return openPairs(block.text.slice(0, sentence.start + place)) > 0;
  };
  const fits = (at: number): boolean => {
    const { text = '' } = sentences[at] ?? {};
    return (
      !asked.has(at) &&
      !inAnswers.has(at) &&
      !answered.has(lettersOf(text)) &&
      text.length <= MOST_CHARACTERS &&
      countWords(text, lang) >= FEWEST_WORDS &&
      !TO_READER.test(text) &&
      openPairs(text) === 0
    );
  };
  return { fits, isQuoted };
}

/** Sentences under headings that say that it is open what stands there, each with how surely. */
function listed(article: Article): Map<number, Openness> {
  const found = new Map<number, Openness>();
  let open: { openness: Openness; level: number } | null = null;
  for (const section of outlineOf(article)) {
    const { heading, level, sentences } = section;
    if (open && level <= open.level) open = null;
    if (heading !== null && !open && !standsApart(section)) {
      const named = heading.replace(/^\d{1,2}[.)] /, '');
      const [before = named] = named.split(/: | [–—-] /);
      const openness = opennessOf(plainHeading(before)) ?? opennessOf(plainHeading(named));
      if (openness !== null) open = { openness, level };
    }
    if (open) for (const at of sentences) found.set(at, open.openness);
  }
  return found;
}

/** What each rule is worth, beside the openness of a heading (1 to 3): the best five are taken. */
const SCORES = { item: 2, cue: 3, leaning: -1.5, question: 2.5 } as const;

/** What the sentence at that place leaves open, and how surely; null where that is nothing. */
function openAt(
  at: number,
  article: Article,
  { fits, isQuoted }: ReturnType<typeof judge>,
  openness: Openness | 0,
): Candidate | null {
  const { blocks, sentences, lang } = article;
  const sentence = sentences[at];
  const block = sentence && blocks[sentence.block];
  if (!block) return null;
  const { text } = sentence;
  const textOf = (index: number): string => sentences[index]?.text ?? '';
  const candidate = (score: number, indexes = [at]): Candidate => ({
    score,
    text: indexes.map(textOf).join(' '),
    sentences: indexes,
  });
  const isFirst = sentences[at - 1]?.block !== sentence.block;
  const followed = sentences[at + 1]?.block === sentence.block;

  if (openness > 0 && isItem(block)) {
    if (isLink(block)) return null;
    // What an item asks says more than what it begins with.
    if (isQuestion(text) && fits(at) && !isQuoted(at, text.lastIndexOf('?')))
      return candidate(SCORES.question + openness);
    if (!isFirst) return null;
    const isLabel = followed && countWords(text, lang) <= MOST_LABEL_WORDS;
    const said = isLabel ? at + 1 : at;
    return fits(said) &&
      !(isLabel && isQuestion(textOf(said))) &&
      !isQuoted(at, 0) &&
      !ACTS.test(textOf(said)) &&
      (openness > 1 || isDue(textOf(said)))
      ? candidate(SCORES.item + openness, isLabel ? [at, said] : [at])
      : null;
  }
  if (!fits(at) || ACTS.test(text)) return null;
  if (isQuestion(text)) {
    const next = textOf(at + 1);
    const isAnswered =
      ANSWERS.test(next) || (followed && !isQuestion(next) && cueAt(next, lang) === null);
    const isLate = at >= NEAR_END * sentences.length && AHEAD.test(text) && !isItem(block);
    return (openness > 0 || isLate) && !isAnswered && !isQuoted(at, text.lastIndexOf('?'))
      ? candidate(SCORES.question + openness / 2)
      : null;
  }
  if (!isStatement(sentence, lang)) return null;
  const cue = cueAt(text, lang);
  if (cue !== null) {
    if (isQuoted(at, cue) || SUPPOSING.test(text.slice(0, cue)) || BEFORE.test(text)) return null;
    const leans = cue > LONGEST_CLEFT && leansOnPrevious(text);
    return candidate(SCORES.cue + openness / 2 + (leans ? SCORES.leaning : 0));
  }
  const isHeadingsOwn = openness === 3 || (openness > 0 && isDue(text));
  return isHeadingsOwn && isFirst && !isQuoted(at, 0) ? candidate(openness) : null;
}

/**
 * What an article leaves open, best first and at most five: what stands under a heading such as "What to watch" or "Open
 * questions", sentences that say that something is not known, and questions that the author asks near the end without
 * answering them. Headings that ask are left out: what stands under them answers. Texts are sentences of the article, to
 * the letter. English whole; some cues of German, French and Spanish.
 */
export function openQuestions(article: Article): Statement[] {
  const asked = judge(article);
  const under = listed(article);
  const seen = new Set<string>();
  return article.sentences
    .flatMap((_, at) => openAt(at, article, asked, under.get(at) ?? 0) ?? [])
    .sort((a, b) => b.score - a.score)
    .filter(({ text }) => {
      const letters = lettersOf(text);
      return !seen.has(letters) && seen.add(letters);
    })
    .slice(0, MOST)
    .map(({ text, sentences }) => ({ text, sentences }));
}
