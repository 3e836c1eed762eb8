import type { Sentence } from '../model/article.ts';
import { openPairs } from '../text/pairs.ts';
import { countWords } from '../text/words.ts';

const FEWEST_WORDS = 5;
const MOST_CHARACTERS = 600;

/**
 * Words that lean on the sentence before: pronouns and connectives, by primary language where they are not English. A
 * sentence that opens with one is only readable after its predecessor.
 */
const LEANS =
  /^[\s"'“”„‘’«»([–—-]*(?:(?:he|she|it|they|this|that|these|those|him|her|them|his|its|their|theirs|but|and|so|or|nor|however|therefore|thus|hence|moreover|furthermore|meanwhile|instead|nevertheless|nonetheless|also|yet|then|such|both|still|besides|otherwise|likewise|similarly|consequently|accordingly|conversely|indeed|additionally|elsewhere|afterwards?|another|others|rather|because of (?:this|that)|the (?:former|latter|same|move|decision)|in (?:addition|contrast|turn|fact|response|other words|that|this|these|those|doing so)|as (?:a result|such|well)|for (?:example|instance|this|that|one thing)|on (?:the other hand|top of|the contrary)|at (?:the same time|that|this)|by (?:contrast|comparison|then)|after (?:that|this)|even so|that said|one of them|here's why)(?![\p{L}\p{N}])|(?:il|elle|ils|elles|cela|ceci|celui-ci|celle-ci|ce|cette|ces|mais|donc|ainsi|cependant|toutefois|puis|enfin|en outre|par ailleurs|er|sie|es|dies|diese[rsmn]?|das|aber|doch|jedoch|deshalb|daher|dadurch|damit|außerdem|zudem|dabei|dann|dennoch|trotzdem|so|esto|esta|este|estos|estas|eso|ello|pero|sin embargo|además|por eso|por tanto|así|ma|però|tuttavia|inoltre|quindi|questo|questa|questi|queste|mas|porém|além disso|isso|isto|maar|echter|daarom|bovendien|dit|deze)(?![\p{L}\p{N}])|(?:しかし|また|そして|この|その|これ|それ|但是?|然而|此外|因此|同时|这|那|그러나|하지만|또한|이는|그는))/iu;

const BOILERPLATE =
  /(?:^(?:photo|image|picture|illustration)s? (?:credit|by|courtesy)\b|click here|learn more|tap here|(?:order|apply|register|available|found) here\b|\bhere\.$|the (?:graph|chart|figure|table|image|video|example)s? (?:above|below)|(?:above|below) (?:shows|show)\b|read (?:it|the \w+ version)|read more|read (?:also|next|the full)|sign up|subscribe|newsletter|follow (?:us|me|@)|share this|all rights reserved|©|copyright \d|cookies?\b|privacy policy|terms of (?:use|service)|(?:photo|image|picture|video|credit|source)s?\s?(?:credit|by|courtesy)?:|watch (?:the )?video|scroll (?:down|up|to)|advertisement|affiliate|we may earn|this (?:article|story|post) (?:was|is|has been|originally|first)|originally (?:published|appeared)|appeared first on|join the waitlist|contributed to this (?:report|story|article)|has (?:reached out|contacted)|thank(?:s| you) for reading|leave a comment|let us know|join (?:us|our)|download (?:the|our) app|jetzt (?:abonnieren|anmelden)|abonnez-vous|suscríbete|lesen sie (?:auch|mehr)|lire aussi|leer más)/i;

/** ".?" is a closing quote that lost its encoding on the way, not a question. */
const ENDS_AS_STATEMENT = /(?:[.!。！।]|\.\?)["”’»」』)\]]*$/u;
/** What trails off has its end elsewhere. */
const TRAILS_OFF = /(?:…|\.\.)["”’»」』)\]]*$/u;

/** "To reach a wider public.": a purpose without a clause of its own. */
const ONLY_PURPOSE = /^To \p{Ll}+ [^,:;]*$/u;

/** "A1:", "Answer:": one side of a labelled pair. */
const LABEL = /^(?:[QA]\d*|question|answer|frage|antwort)\s*[:.)]/i;

/** Whether a sentence cannot be understood without the one before it. */
export const leansOnPrevious = (text: string): boolean => LEANS.test(text);

export const isQuestion = (text: string): boolean =>
  /[?？؟]["”’»」』)\]]*$/.test(text) && !ENDS_AS_STATEMENT.test(text);

/** Whether a sentence may stand alone as a statement: whole, no question, nothing the site says of itself. */
export function isStatement({ text }: Sentence, lang: string | null): boolean {
  return (
    text.length <= MOST_CHARACTERS &&
    /^["“„«‘'「『([]*[\p{Lu}\p{Lo}\p{N}$€£¥]|^\p{Ll}{1,5}\p{Lu}/u.test(text) &&
    ENDS_AS_STATEMENT.test(text) &&
    !TRAILS_OFF.test(text) &&
    openPairs(text) === 0 &&
    !BOILERPLATE.test(text) &&
    !ONLY_PURPOSE.test(text) &&
    !LABEL.test(text) &&
    countWords(text, lang) >= FEWEST_WORDS
  );
}
