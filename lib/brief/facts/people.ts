import { gazetteerOf, namesIn } from './gazetteer.ts';
import type { Finder, Found, Line, Span } from './line.ts';
import { PEOPLE } from './names/people.ts';

const KNOWN = gazetteerOf(PEOPLE);

const NAME =
  "\\p{Lu}\\p{Ll}{1,14}(?:-\\p{Lu}\\p{Ll}{1,14})?(?: \\p{Lu}\\.)?(?: (?:de|van|von|der|den|del|la|al|bin|el|da|di|Mc|Mac|O'))?(?: (?:Mc|Mac|O')?\\p{Lu}[\\p{Ll}-]{1,18}){1,2}";
const ROLE_NOUN =
  '(?:CEO|CTO|CFO|COO|CPO|CISO|CMO|CIO|chief executive|chief [a-z]+(?: [a-z]+)? officer|chief [a-z]+|co-?founder|founder|president|vice president|VP|SVP|director|managing director|head|professor|associate professor|assistant professor|researcher|research scientist|scientist|engineer|analyst|economist|chair|chairman|chairwoman|chairperson|minister|prime minister|secretary|commissioner|senator|governor|mayor|partner|general partner|lecturer|fellow|spokesperson|spokesman|spokeswoman|lead|leader|manager|physicist|mathematician|computer scientist|neuroscientist|biologist|lawyer|author|policy lead)';
/** "Jane Roe, chief scientist of Quellwerk," */
const ROLE_BEHIND = new RegExp(
  `(?<![\\p{L}-])(${NAME}), ((?:the |a |an |its |our |former |senior |principal |staff |global |deputy |executive |interim |lead |[Cc]o-?)*(?:[A-Za-z]+ ){0,2}?${ROLE_NOUN}(?: and ${ROLE_NOUN}){0,2}(?: (?:of|at|for|in|and) (?:[^,.;:()"“”—–?!]|\\.(?=\\p{Lu}\\.)|(?<=\\.\\p{Lu})\\.){2,60}?)?)(?=[,;:)—–"”]|(?<!(?<!\\p{L})\\p{Lu})\\.|$| (?:whose|that|said|says|told|wrote|explained|who|is|was|has)(?!\\p{L}))`,
  'gu',
);
/** "Quellwerk CEO Jane Roe", "chief scientist Jane Roe" */
const ROLE_BEFORE = new RegExp(
  `(?<![\\p{L}-])((?:former |ex-)?(?:(?:(?!Even |Then |When |While |And |But |Now |Today |As |Like )\\p{Lu}[\\p{L}\\p{N}]{1,20}(?:'s)? ){0,2})(?:(?:[Cc]o-?)?[Ff]ounder and )?(?:CEO|CTO|CFO|COO|chief executive|chief (?:scientist|technologist|economist)|co-?founder|founder|president|professor|chairman|economist|researcher|analyst)) (${NAME})(?![\\p{L}])`,
  'gu',
);
/** What every role holds: a cheap look before the dear ones. */
const ROLE_WORD =
  /C[A-Z]{1,3}O|[Cc]hief|[Ff]ounder|[Pp]resident|VP|[Dd]irector|[Hh]ead|[Pp]rof|[Ss]cientist|[Ee]ngineer|[Aa]nalyst|[Ee]conomist|[Cc]hair|[Mm]inister|[Ss]ecretary|[Cc]ommission|[Ss]enator|[Gg]overnor|[Mm]ayor|[Pp]artner|[Ll]ecturer|[Ff]ellow|[Ss]pokes|[Ll]ead|[Mm]anager|[Rr]esearcher|ist(?!\p{L})|[Ll]awyer|[Aa]uthor|biologist/u;
/** A role that has swallowed more of the sentence than the role. */
const TOO_MUCH =
  /(?<!\p{L})(?:but|and the|was|is|are|were|left|had|has|took|came|which|where|when|while|because|he|she|they|it|we)(?!\p{L})/u;

/** Words in capitals that begin no person's name. */
const NO_NAME =
  /(?:^|[ -])(?:The|This|That|These|Our|In|At|On|For|And|But|As|By|With|From|When|While|After|Before|If|It|We|He|She|They|New|North|South|East|West|United|States|San|Los|Las|Saint|City|Valley|University|College|Institute|School|Department|Ministry|Committee|Council|Company|Corporation|Group|Labs?|Research|Technologies|Technology|Systems?|Inc|Corp|Ltd|Bank|Capital|Partners|Ventures|Foundation|Center|Centre|Street|House|Court|Times|Post|Journal|News|Magazine|Press|Intelligence|Artificial|Machine|Learning|Deep|Data|Science|Engineering|Security|Safety|Policy|Product|Design|Marketing|Sales|Operations|Finance|Google|Microsoft|Amazon|Apple|Meta|Nvidia|Claude|Gemini|Grok|General|Vice|Chief|Senior|Former|Executive|President|Professor|Director|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|American|Chinese|European|British|French|German|Canadian|National|International|Federal|Air|Force|Navy|Army|Social|Media|Open|Source|Big|Tech|Silicon|Wall|White|Supreme|Prime|Minister|Secretary|State|Today|Meanwhile|However|Photo|Image|Mr|Ms|Mrs|Dr|Sir|Head|Staff|Lead|Series|Software|Developer|Digital|Cloud|Health|Energy|Global|Business|Management|Innovation|Strategy|Studio|Works?|Motors?|Games?|Network|Services?|Solutions?|Founder|Platform|Team|Program|Analyst|Award|Prize|Project|Economist|Scientist|Engineer|Researcher|Editor|Author)(?=[ -]|$)/u;

const trimmed = (start: number, text: string): Span => ({
  start,
  end: start + text.trimEnd().length,
});

function withRoles(line: Line): { name: Span; role: Span }[] {
  if (!ROLE_WORD.test(line.text)) return [];
  const out: { name: Span; role: Span }[] = [];
  for (const { 0: matched, 1: name = '', 2: role = '', index } of line.text.matchAll(ROLE_BEHIND)) {
    const start = index + matched.length - role.length;
    const goesOn = /(?:startup|company|firm|group|lab)$/.test(role)
      ? (/^, (?:\p{Lu}[\p{L}\p{N}-]{0,20} ?){1,3}/u.exec(
          line.text.slice(index + matched.length),
        )?.[0] ?? '')
      : '';
    out.push({ name: trimmed(index, name), role: trimmed(start, role + goesOn) });
  }
  for (const { 0: matched, 1: role = '', 2: name = '', index } of line.text.matchAll(ROLE_BEFORE))
    out.push({
      name: trimmed(index + matched.length - name.length, name),
      role: trimmed(index, role),
    });
  return out
    .filter(({ role }) => !TOO_MUCH.test(line.text.slice(role.start, role.end)))
    .filter(({ name }) => !NO_NAME.test(line.text.slice(name.start, name.end)));
}

/** People: well-known ones, and those whose role the sentence says. */
export const people: Finder = (line, page) => {
  const found = (name: Span, about: Span | null): Found => ({
    kind: 'person',
    at: line.at,
    start: name.start,
    end: name.end,
    key: line.text.slice(name.start, name.end),
    about,
  });
  const roles = page.english ? withRoles(line) : [];
  const told = roles.map(({ name, role }) => found(name, role));
  const known = namesIn(line.text, KNOWN)
    .filter((name) =>
      roles.every((one) => one.name.start >= name.end || one.name.end <= name.start),
    )
    .map((name) => found(name, null));
  return [...told, ...known];
};
