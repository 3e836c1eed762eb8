import type { Entity } from '../../grounding/entities.ts';
import type { Ground } from '../../grounding/ground.ts';

const HE = /^(?:He|She)(?= )/u;
const IT = /^(?:It|The (?:company|firm|group|lab|startup))(?= )/u;

/** An article's own sentences, with the name that a pronoun at the beginning most likely stands for. */
export function ownSentences({ units, entities }: Ground): string[] {
  const main = entities.all.find(({ isMain }) => isMain);
  return units.flatMap(({ text, sentence }, at) => {
    if (sentence === null) return [];
    const person = entities.all.find(
      ({ isPerson, places }) =>
        isPerson && places.some(({ unit, isPronoun }) => unit === at - 1 && !isPronoun),
    );
    const [he, it] = [nameOf(person, units), nameOf(main, units)];
    if (HE.test(text) && he) return [text.replace(HE, he)];
    return [IT.test(text) && it ? text.replace(IT, it) : text];
  });
}

/** A name as the article writes it where it stands first. */
function nameOf(entity: Entity | undefined, units: Ground['units']): string | null {
  const place = entity?.places.find(({ isPronoun }) => !isPronoun);
  const unit = units[place?.unit ?? -1];
  const [first, last] = [unit?.tokens[place?.from ?? -1], unit?.tokens[(place?.to ?? 0) - 1]];
  if (!unit || !first || !last) return null;
  return unit.text.slice(first.start, last.start + last.text.replace(/['’]s$/, '').length);
}
