import { type Gazetteer, gazetteerOf, namesIn, placesOf } from './gazetteer.ts';
import type { Finder, Name } from './line.ts';
import { MODEL_FAMILIES, VARIANTS } from './names/model-families.ts';

/** What makes a family's name a model: nothing more, a word in the article, a version, or both of these. */
interface Family {
  always: boolean;
  maker: RegExp | null;
  needsVersion: boolean;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The families of the list by name; its signs are told there. */
function readFamilies(list: string): ReadonlyMap<string, Family> {
  const out = new Map<string, Family>();
  for (const line of list.trim().split('\n')) {
    const [name = '', sign = '', makers = ''] = line.split(/ (!|\?\??)(?: |$)/);
    const words = makers.split(', ').map(escaped).join('|');
    out.set(name, {
      always: sign === '!',
      maker: words === '' ? null : new RegExp(`\\b(?:${words})\\b`),
      needsVersion: sign === '' || sign === '??',
    });
  }
  return out;
}

const FAMILIES = readFamilies(MODEL_FAMILIES);
const gazetteer: Gazetteer = gazetteerOf([...FAMILIES.keys()].join('\n'));

/** A version behind a name: "5.1", "-4o", "R1", "8x7B", "v2", "2.5-72B". */
const VERSION =
  /^(?:[ -]?[vVKMR]?\d{1,3}(?:\.\d{1,2}){0,2}(?:x\d{1,3})?[bBoOiI]?|[ -](?:[RVKMA]\+?))(?![\p{L}\p{N}]|[.,]\d)/u;
/** What makes a number behind a name a number of its own. */
const NO_VERSION =
  /^[ -]?(?:million|billion|thousand|trillion|percent|%|x |times|users|weeks?|days?|months?|years?|hours?|minutes?|seconds?|people|points?|of |to \d|and \d|or \d|more|other|different|models?\b (?:are|were|in|of)\b)/;
const VARIANT = /^[ -]([\p{L}][\p{L}-]{0,14})(?![\p{L}\p{N}])/u;
/** A family's name ends where no letter or digit goes on; a version may follow at once. */
const GOES_ON = /^[\p{Script=Latin}_]/u;
const HYPHENATED = /^-\p{Lu}\p{L}{1,14}(?![\p{L}\p{N}])/u;
const SHORT = /^(?:mini|nano|pro|lite|preview|micro)$/;
/** Names that models of one house bear: a lower-case letter and a number. */
const O_SERIES =
  /(?<![\p{L}\p{N}$#-])o[134](?:-(?:mini|pro|preview|search|high))?(?![\p{L}\p{N}]|[.-]\d)/gu;
const OF_O_SERIES = /\b(?:OpenAI|GPT|ChatGPT)\b/;
const ID =
  /(?<![\p{L}\p{N}@#/._-])(?:gpt|claude|gemini|grok|llama|qwen\d?|deepseek|mistral|gemma|codestral|devstral|magistral|text-embedding|dall-e)-[a-z0-9][a-z0-9.]{0,14}(?:-[a-z0-9.]{1,14}){0,5}/gu;

/** Whether the article holds a pattern anywhere. */
export type Says = (pattern: RegExp) => boolean;

/** One key for all ways to write a model. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:anthropic|openai|google|xai|meta)'?s? /, '')
    .replace(/[^\p{L}\p{N}.+]/gu, '')
    .replace(/^claude(?=.)/, '')
    .replace(/\.$/, '');

/** Where the version and variants behind a family's name end; `version` says whether there is a number among them. */
function tail(text: string, from: number): { end: number; version: boolean } {
  let end = from;
  let version = false;
  for (let part = 0; part < 5; part++) {
    const rest = text.slice(end, end + 40);
    const number = VERSION.exec(rest);
    if (number && !NO_VERSION.test(rest.slice(number[0].length))) {
      end += number[0].length;
      version = true;
      continue;
    }
    const joined = HYPHENATED.exec(rest);
    if (joined) {
      end += joined[0].length;
      version = true;
      continue;
    }
    const word = VARIANT.exec(rest);
    const name = word?.[1] ?? '';
    if (!word || !VARIANTS.has(name)) break;
    if (/^[a-z]/.test(name) && !SHORT.test(name)) break;
    end += word[0].length;
    version = true;
  }
  return { end, version };
}

/** Without its maker, a name that means other things too is a model's only in an article about such models. */
const ABOUT_AI =
  /(?<!\p{L})(?:A\.?I\.?|LLMs?|KI|IA|[Ll]anguage models?|[Cc]hatbots?|[Mm]achine learning|[Nn]eural|[Mm]odels?|tokens|benchmarks?)(?!\p{L})/u;

function familyNames(text: string, says: Says): Name[] {
  return namesIn(text, gazetteer, GOES_ON).flatMap((name) => {
    const { end, version } = tail(text, name.end);
    const family = FAMILIES.get(name.key);
    if (!family) return [];
    const made = family.maker === null || says(family.maker);
    const versioned = version && (made || (!family.needsVersion && says(ABOUT_AI)));
    // "Copilot+" is a sort of computer.
    const known =
      text[end] !== '+' &&
      (family.always || (!family.needsVersion && made && !surname(text, name, end)));
    return versioned || known
      ? [{ start: name.start, end, key: keyOf(text.slice(name.start, end)) }]
      : [];
  });
}

/** "Claude Monet", "Jean-Claude": a person's name. */
const surname = (text: string, { start, key }: Name, end: number): boolean =>
  key === 'Claude' &&
  (/^ \p{Lu}\p{Ll}{3,}/u.test(text.slice(end, end + 6)) ||
    /-$/.test(text.slice(start - 1, start))) &&
  !/^ (?:Agent|Code|Console|Desktop|Developer|Enterprise|Team|Platform|Partner|Security|Skills|Work)/.test(
    text.slice(end, end + 12),
  );

/** The models and products by AI that a text names; `says` tells of the whole article, `learned` is what `newModels` found. */
export function modelsIn(text: string, says: Says, learned: readonly string[]): Name[] {
  const out = familyNames(text, says);
  const add = (start: number, end: number, key: string) => {
    if (out.every((name) => end <= name.start || start >= name.end)) out.push({ start, end, key });
  };
  for (const { 0: id, index } of text.matchAll(ID)) {
    const name = id.replace(/[.-]{1,3}$/, '');
    if (/\d/.test(name)) add(index, index + name.length, keyOf(name));
  }
  if (/(?<!\p{L})o[134]/u.test(text) && says(OF_O_SERIES))
    for (const { 0: name, index } of text.matchAll(O_SERIES)) add(index, index + name.length, name);
  for (const name of learned)
    for (const { start, end: plain } of placesOf(text, name)) {
      const { end } = tail(text, plain);
      add(start, end, keyOf(text.slice(start, end)));
    }
  return out.sort((a, b) => a.start - b.start);
}

const NAME_WITH_VERSION =
  /^(?:\p{Lu}[\p{L}\p{N}]{1,20}[ -]){1,3}v?\d{1,3}(?:\.\d{1,2}){0,2}(?:[bB])?(?: (?:Pro|Max|Mini|Flash|Lite|Ultra|Preview|Fast|Large|Medium|Small))?(?![\p{L}\p{N}%]|[.,:]\d|,? (?:million|billion|percent|years?|months?|days?|times))/u;
const RELEASED =
  /(?<!\p{L})(?:[Rr]eleas(?:ed|es|ing)|[Ll]aunch(?:ed|es|ing)|[Uu]nveil(?:ed|s|ing)|[Ii]ntroduc(?:ed|es|ing)|[Aa]nnounc(?:ed|es|ing)|[Oo]pen-sourced|model (?:called|named|dubbed)|assistant (?:called|named|dubbed)|chatbot (?:called|named|dubbed)|(?:our|its|their) (?:new|latest|next-generation|flagship) model,)(?= )/gu;
const LEAD_IN =
  /^ (?:(?:its|our|their|the|a|new|latest|first|next|next-generation|generation|flagship|open|open-source|open-weight|language|reasoning|image|video|voice|coding|multimodal|model|models|called|of) ){0,6}/u;
/** Names with a number that are no products. */
const NO_PRODUCT =
  /(?<!\p{L})(?:Series|Phase|Part|Chapter|Level|Figure|Table|Section|Article|Round|Tier|Type|Class|Title|Step|Stage|Rule|Act|Day|Week|Year|Q|FY|Fiscal|Apollo|Route|Highway|Flight|Group|Top|Fortune|Forbes|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Executive|Order|Resolution|World|War|Summer|Fall|Spring|Winter|On|In|At|By|For|Over|About|Early|Late|Season|Episode|Volume|Issue|Batch|Cohort|Track|Task|Track|Under|SOC|ISO|COVID|Covid|Proposition|Prop|Amendment|Agenda|Project|Vision|Area|Zone|Wave|Case|Note|Between|Only)(?!\p{L})/u;

/** Names with a version that the sentence says were released: "released Orla 5". */
function releasedIn(text: string): { start: number; end: number }[] {
  if (!/\d/.test(text)) return [];
  return Array.from(text.matchAll(RELEASED)).flatMap(({ 0: verb, index }) => {
    const place = index + verb.length;
    const rest = text.slice(place, place + 140);
    const start = place + (LEAD_IN.exec(rest)?.[0].length ?? 1);
    const name = NAME_WITH_VERSION.exec(text.slice(start, start + 70))?.[0];
    if (
      !name ||
      NO_PRODUCT.test(name) ||
      VARIANTS.has(name.split(' ', 1)[0] ?? '') ||
      /\b(?:19|20)\d\d$/.test(name)
    )
      return [];
    return [{ start, end: start + name.length }];
  });
}

const NEW = /^(?:Introducing|Announcing|Meet|Presenting|Hello,?) /;
const TITLE_NAME =
  /^(?:\p{Lu}[\p{L}\p{N}]*(?:[.-][\p{L}\p{N}]+){0,3}(?: (?=\p{Lu}|\d)|$|(?=[:,.]))|\d{1,2}(?:\.\d{1,2})?(?: |$|(?=[:,]))){1,5}/u;

/** What the headline introduces by name: "Introducing Orla Desk". */
function introduced(title: string): string | null {
  const lead = NEW.exec(title)?.[0];
  if (!lead) return null;
  const name = TITLE_NAME.exec(title.slice(lead.length, lead.length + 60))?.[0].trim();
  const rest = title.slice(lead.length + (name?.length ?? 0)).trim();
  return name && name.length > 3 && /^(?:$|[:—–,-]|for |in |with |and )/.test(rest) ? name : null;
}

/** Names of models that no list holds: what the sentence says was released, and what the headline introduces. */
export function newModels(title: string, texts: readonly string[]): string[] {
  const released = texts.flatMap((text) =>
    releasedIn(text).map(({ start, end }) => text.slice(start, end)),
  );
  const name = introduced(title);
  return [...new Set(name === null ? released : [...released, name])];
}

/** Models and products: families with their versions, releases by form, and what the headline introduces. */
export const models: Finder = (line) =>
  line.models.map(({ start, end, key }) => ({ kind: 'model', at: line.at, start, end, key }));
