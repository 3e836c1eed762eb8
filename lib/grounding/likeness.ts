import { stem } from '../text/stems.ts';
import { baseOf } from './irregular-forms.ts';
import { kinOf } from './kin.ts';
import { sameness, type Token } from './tokens.ts';

/** What a word of wider kin counts, and one that begins alike: "transcribe" and "transcription". */
const KIN = 0.5;
const BEGINS_ALIKE = 0.6;
const BEGINNING = 5;

/** Opposites in news beside those of the groups, written by us: what one side says excludes what the other does. */
const OPPOSITES =
  `narrow shrink >< widen broaden ; meet met reach achieve >< miss ; pass adopt approve enact >< shelve reject scrap block
raise lift hike >< lower cut reduce ; know knew aware >< unaware ; voluntary >< mandatory compulsory ; finish complete >< abandon unfinished
gain rise rose jump climb grew >< lose lost fall fell drop slip decline ; support back endorse favor >< oppose resist criticize reject
admit confirm acknowledge >< deny dispute decline ; agree accept >< disagree reject refuse decline dispute ; win won >< lose lost
strong strengthen >< weak weaken ; include >< exclude except exempt ; allow permit >< forbid ban prohibit bar ; keep kept retain leave >< drop remove cancel end
start begin open launch resume >< stop end close halt pause suspend ; hire recruit >< dismiss fire lay ; buy bought acquire >< sell sold
more >< less fewer ; most >< least fewest few ; high higher highest >< low lower lowest ; fast faster >< slow slower ; large larger >< small smaller
early earlier >< late later ; before >< after ; above over >< below under ; with >< without ; always >< never sometimes rarely ; all every >< some few none
likely >< unlikely ; able can >< unable cannot ; public publish disclose reveal release name >< withhold secret private conceal undisclosed hide
profit profitable >< loss unprofitable ; temporary interim >< permanent ; unanimous >< split ; guilty convict >< innocent acquit ; easy >< hard difficult
better best improve >< worse worst worsen ; cheap cheaper >< expensive costly dear ; join enter >< leave quit withdraw exit ; extend prolong >< shorten end
upgrade >< downgrade ; optimistic >< pessimistic ; exceed beat surpass >< miss trail short ; increase expand >< decrease shrink cut ; first >< last
satisfied happy pleased >< disappointed unhappy angry ; safe >< unsafe dangerous ; old older >< new newer young younger ; accelerate >< slow delay
enable activate on >< disable deactivate off ; extra additional >< fewer ; legal >< illegal ; domestic >< foreign ; male man men >< female woman women
unchanged same stable steady >< raise cut lower change different negative positive ; uphold affirm >< overturn reverse dismiss ; revive >< dismiss kill
trust >< doubt distrust ; optional >< required mandatory ; free >< paid charge ; success succeed successful >< fail failure ; import >< export ; ahead lead >< behind trail
regain recover >< lose ; praise welcome >< criticize condemn ; majority >< minority ; rare rarely >< often common frequent ; partly partial >< wholly sole entire full`
    .split(/[;\n]/)
    .map((line) =>
      line.split('><').map((side) =>
        side
          .trim()
          .split(' ')
          .map((word) => stem(baseOf(word))),
      ),
    );
const opposites = new Map<string, Set<string>>();
for (const [one = [], other = []] of OPPOSITES)
  for (const [from, to] of [
    [one, other],
    [other, one],
  ])
    for (const word of from ?? [])
      opposites.set(word, new Set([...(opposites.get(word) ?? []), ...(to ?? [])]));

/** How well one word says what another does: 1 the same, less another word for it, 0 none, −1 its opposite. */
export function likeness(a: Token, b: Token): number {
  const same = sameness(a, b);
  if (a.isUn !== b.isUn && same > 0) return -1;
  if (same !== 0) return same;
  if (opposites.get(a.key)?.has(b.key)) return -1;
  if (a.weight === 0 || b.weight === 0) return 0;
  if (
    a.key.length >= BEGINNING &&
    b.key.length >= BEGINNING &&
    a.key.slice(0, BEGINNING) === b.key.slice(0, BEGINNING)
  )
    return BEGINS_ALIKE;
  return kinOf(a.key).has(b.key) ? KIN : 0;
}

/** A word of a statement and the best that a unit has for it. */
export interface Found {
  like: number;
  /** The token of the unit; −1 for none. */
  at: number;
}

const NONE: Found = { like: 0, at: -1 };

/**
 * For each word of a statement the best one of a unit; of several that are as good, the one nearest to what was found for the word
 * before. An opposite counts only where nothing else does.
 */
export function aligned(statement: readonly Token[], unit: readonly Token[]): Found[] {
  let last = -1;
  return statement.map((token) => {
    if (token.isValue) return NONE;
    let best = NONE;
    for (const [at, other] of unit.entries()) {
      if (other.isValue || (token.weight === 0) !== (other.weight === 0)) continue;
      const like =
        token.weight === 0 ? Number(token.folded === other.folded) : likeness(token, other);
      if (like === 0) continue;
      const isBetter =
        best.like === 0 ||
        (best.like < 0 && like > 0) ||
        (like > best.like && like > 0) ||
        (like === best.like && Math.abs(at - last) < Math.abs(best.at - last));
      if (isBetter) best = { like, at };
    }
    if (best.at >= 0 && token.weight > 0) last = best.at;
    return best;
  });
}
