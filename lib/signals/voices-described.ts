import type { Reporting } from './reporting.ts';
import { runBeginningAt, splitRole, textOf } from './voices-names.ts';
import type { Reading, Said, Spoken } from './voices-reading.ts';
import { type Role, roleAt } from './voices-roles.ts';

/** Somebody who speaks in an article. */
export interface Speaking extends Role {
  name: string;
  personal: boolean;
  said: Said[];
}

/** What the text says of somebody wherever it names them; the first role that it tells counts. */
function describe({ sentences }: Spoken, reading: Reading, name: string, words: Reporting): Role {
  const told: Role = { role: null, affiliation: null };
  const last = name.split(' ').at(-1) ?? name;
  for (const [index, sentence] of sentences.entries()) {
    if (!sentence.text.includes(last)) continue;
    const tokens = reading.tokens[index] ?? [];
    const isLine = reading.lines.has(index);
    for (let at = 0; at < tokens.length; at++) {
      const run = runBeginningAt(tokens, at);
      if (!run) continue;
      at = run.to;
      const split = splitRole(tokens, run, words);
      if (!split.name || reading.people.fullOf(textOf(tokens, split.name), index) !== name)
        continue;
      const before = reading.roles.get(`${index}:${split.name.from}`) ?? split.role;
      for (const run of before ? [before, null] : [null]) {
        const { role, affiliation } = roleAt(sentence, tokens, split.name, run, words, isLine);
        told.role ??= role;
        told.affiliation ??= affiliation;
      }
    }
    if (told.role !== null && told.affiliation !== null) break;
  }
  return told;
}

/** Those who speak, in the order of the text, each with all that they say. */
export const speakersOf = (article: Spoken, reading: Reading, words: Reporting): Speaking[] =>
  [...reading.said].map(([name, said]) => ({
    name,
    personal: reading.people.isPerson(name),
    said,
    ...describe(article, reading, name, words),
  }));
