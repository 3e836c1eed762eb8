import type { Article, Sentence } from '../model/article.ts';
import type { Cue, CueSentence, Voice, Voices } from '../model/signals.ts';
import { isQuoted } from './quotation.ts';
import { longest, type SupposedReading } from './supposed-reading.ts';
import { isPersonal } from './voices-names.ts';

/** Those who speak in an article, by what their words are worth as a source. */
export interface SourceVoices {
  independent: Voice[];
  own: Voice[];
  /** Independent ones of whom all that is given was written, and is not spoken. */
  written: Voice[];
}

export function sourceVoices({ voices }: Voices): SourceVoices {
  const isWritten = ({ role, statements }: Voice): boolean =>
    role === null && statements.every(({ kind }) => kind === 'written');
  const others = voices.filter(({ isParty }) => !isParty);
  return {
    independent: others.filter((one) => !isWritten(one)),
    own: voices.filter(({ isParty }) => isParty),
    written: others.filter(isWritten),
  };
}

/** Whether somebody who speaks is a person, as far as name and role tell. */
export const isPerson = ({ name, role }: Voice): boolean => role !== null || isPersonal(name);

/** The sentences in which any of these speaks. */
export const spokenBy = (voices: readonly Voice[]): Set<number> =>
  new Set(voices.flatMap(({ statements }) => statements.flatMap(({ sentences }) => sentences)));

/** Names that are shown; of the others only how many they are. */
const SHOWN = 5;

/** "Ada Voss, Jon Brandt, +3" */
export function namesOf(voices: readonly Voice[]): string {
  const names = voices.slice(0, SHOWN).map(({ name }) => name);
  const more = voices.length - names.length;
  return [...names, ...(more > 0 ? [`+${more}`] : [])].join(', ');
}

/** Where a sentence names somebody, by the last word of the name, or gives what they said; else all of it. */
function cueOf({ text }: Sentence, { name }: Voice, quote: string | null): Cue {
  const cue = (start: number, words: string, quoted: boolean): Cue => ({
    text: words,
    start,
    end: start + words.length,
    quoted,
  });
  for (const words of [name, name.split(' ').at(-1) ?? name]) {
    const at = text.indexOf(words);
    if (at >= 0) return cue(at, words, false);
  }
  const at = quote === null ? -1 : text.indexOf(quote);
  return quote !== null && at >= 0 ? cue(at, quote, true) : cue(0, text, quote !== null);
}

/** The sentences in which somebody of these speaks, each with the words that show it. */
export function sentencesOf(
  { sentences }: Pick<Article, 'sentences'>,
  voices: readonly Voice[],
): CueSentence[] {
  const cues = new Map<number, Cue[]>();
  for (const voice of voices)
    for (const { sentences: own, quote } of voice.statements)
      for (const index of own) {
        const sentence = sentences[index];
        if (!sentence) continue;
        const known = cues.get(index) ?? [];
        cues.set(index, longest([...known, cueOf(sentence, voice, quote)]));
      }
  return [...cues]
    .map(([sentence, own]) => ({ sentence, cues: own }))
    .sort((a, b) => a.sentence - b.sentence);
}

/** What an article lays to nobody, in its own words: as its speakers were read, and by the cues of vagueness that are sure. */
export function vagueAttributions(
  { sentences }: Pick<Article, 'sentences'>,
  { vagueAttributions: vague }: Voices,
  reading: SupposedReading,
): CueSentence[] {
  const known = new Map(vague.map(({ sentence, cues }) => [sentence, cues]));
  return sentences.flatMap(({ text, start: at }, sentence): CueSentence[] => {
    const read = reading.sentences[sentence];
    const sure = (read?.spans ?? []).filter(({ group }) => group.list === 'vague' && !group.weak);
    const own = sure.map(
      ({ start, end }): Cue => ({
        text: text.slice(start, end),
        start,
        end,
        quoted: isQuoted(read?.quotations ?? [], at + start, at + end),
      }),
    );
    const cues = longest([...(known.get(sentence) ?? []), ...own].filter(({ quoted }) => !quoted));
    return cues.length > 0 ? [{ sentence, cues }] : [];
  });
}
