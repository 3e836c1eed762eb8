/** Words around and instead of names in bylines, in the languages Lede's readers meet. */

/** What people do for a page: their name comes before or behind it and is no part of it. */
const JOBS =
  'editor editor-in-chief reporter correspondent writer contributor columnist journalist author producer director manager ' +
  'specialist analyst strategist expert dietitian nutritionist physician ceo cto cfo coo cmo founder co-founder cofounder ' +
  'president vice-president intern fellow blogger consultant photographer critic gardener astrologer researcher scientist ' +
  'engineer developer copywriter attorney lawyer principal representative candidate marketer professor officer advisor adviser attorney partner coordinator lead head ' +
  'redakteur redakteurin chefredakteur chefredakteurin korrespondent korrespondentin autor autorin journalistin volontär volontärin ' +
  'journaliste rédacteur rédactrice correspondant correspondante chroniqueur chroniqueuse auteur ' +
  'redactor redactora periodista corresponsal colaborador colaboradora columnista editora autora ' +
  'giornalista redattore redattrice inviato inviata corrispondente direttore direttrice autore ' +
  'jornalista repórter colunista correspondente redator redatora ' +
  'redacteur verslaggever verslaggeefster columniste ' +
  'redaktor redaktorka dziennikarz dziennikarka korespondent korespondentka ' +
  'журналист журналистка корреспондент редактор обозреватель автор ' +
  'muhabir muhabiri editör editörü yazar yazarı gazeteci ' +
  'مراسل مراسلة محرر محررة كاتب كاتبة صحفي صحفية ' +
  'כתב כתבת עורך עורכת עיתונאי עיתונאית ' +
  '记者 記者 编辑 編輯 作者 編集者 ライター 기자 에디터 특파원';

const RANKS =
  'the a an our senior sr sr. junior chief staff lead deputy managing executive associate assistant contributing guest ' +
  'special freelance political business science health tech technology sport sports news national global digital web ' +
  'content social media copy expert former review certified licensed registered opinion investigative foreign features ' +
  'general vice master trial';

const list = (words: string): string => words.split(' ').join('|');
const JOB = `(?:${list(JOBS)})s?`;
const RANK = `(?:${list(RANKS)})`;

/** A text that is a role from its first word: "Senior Reporter", "Head of Labs", "Redakteurin". */
const ROLE_FIRST = new RegExp(
  `^(?:${RANK}[\\s-]+){0,4}${JOB}(?:\\s*[/&]\\s*${JOB})?(?:\\s+(?:of|at|for|in|and|on|to|with|bei|für|chez|de|del|di|da|w)\\s.*)?$`,
  'iu',
);
/** A text that ends in a role: "Home and Digital Security Expert". */
const ROLE_LAST = new RegExp(`\\s${JOB}$`, 'iu');
/** A role behind a name of two words or more, without a comma. */
const ROLE_TAIL = new RegExp(`^(\\S+(?:\\s\\S+){1,3}?)(?:\\s+${RANK}){0,4}\\s+${JOB}$`, 'iu');
/** In Korean the role follows a name of one word. */
const KOREAN_TAIL = /^([\p{Script=Hangul}]{2,5})\s*(?:기자|에디터|특파원|편집인)$/u;

/** Whether a part of a byline says what somebody does. `isFirst`: nothing stands before it, so it may be a name. */
export const isRole = (part: string, isFirst: boolean): boolean =>
  ROLE_FIRST.test(part) || (!isFirst && ROLE_LAST.test(part));

export const withoutRole = (part: string): string =>
  part.replace(KOREAN_TAIL, '$1').replace(AGENCY, '$1').replace(ROLE_TAIL, '$1');

/** Words that people are not called: they make a name an organization's, a desk's or a thing's. */
const ORGANIZATION = new RegExp(
  `(?:^|[^\\p{L}])(?:${list(
    'news press staff team editor editors editorial desk newsroom media magazine inc llc ltd gmbh company corp corporation ' +
      'university institute center centre department agency association society foundation group times tribune ' +
      'gazette herald reuters tass xinhua network online digital services service agencies ' +
      'reports report reporter reporters correspondent bureau board committee council office hospital clinic college school ' +
      'laboratory labs studio studios daily weekly today blog wire newswire contributors contributor admin administrator ' +
      'official sponsored partner partners content marketing club community project software solutions technologies health ' +
      'insurance financial travel guide store academy library museum mag tv radio channel telegram ' +
      'redaktion redaction redazione redacción redação redactie redakcja rédaction agencia agence agenzia ' +
      'редакция агентство editörleri فريق تحرير המערכת מערכת',
  )})(?:$|[^\\p{L}])|[a-z]\\.(?:com|org|net|io|co)\\b|编辑部|編集部|編輯部|通讯社|通信社|新闻社|편집부|뉴스|연합`,
  'iu',
);

/** Whether a name is rather that of an organization, a desk or a site than a person's. */
export const isOrganizationName = (name: string): boolean =>
  ORGANIZATION.test(name) ||
  /(?:^|\s)(?:AFP|ANI|AP|DPA|EFE|IANS|PTI|UPI)(?:$|\s)/.test(name) ||
  /^(?:the|our|my|der|die|la|le|el)\s/i.test(name);

/** An agency behind a person's name. */
const AGENCY =
  /^([^\s/]+(?:\s[^\s/]+){1,3}?)[\s/]+(?:the\s)?(?:associated press|canadian press|press association|reuters|bloomberg news|afp)$/i;

/** Words of buttons, menus and headings: a text with one of them is no person, however it is written. */
const NO_NAME = new RegExp(
  `(?:^|\\s)(?:${list(
    'share comment comments find all email facebook linkedin twitter instagram whatsapp location insights event no copy print save ' +
      'read view log sign home products product services service new best top how what why when listen watch menu latest related ' +
      'jobs careers contact subscribe book get start learn more article articles story stories post posts image video photo ' +
      'min minute minutes updated published last this your you and or with for fact checked download zip raw',
  )})(?:$|\\s)`,
  'iu',
);

/** Whether a text without mark-up may be a person's name by its words. */
export const mayBePerson = (text: string): boolean =>
  !isOrganizationName(text) && !NO_NAME.test(text);

/** Stands where a name should and is none. */
export const REFUSED =
  /^(?:admin(?:istrator)?|root|user|staff|author|editor|editors|newsroom|newsdesk|guest|guest (?:author|post|contributor)|unknown|anonymous|none|null|undefined|n\/?a|webmaster|website|team|(?:learn|read|see|show|view) (?:more|all|profile|bio)|super ?user|default|(?:written|posted|published)?\s*by|(?:about\s+)?the\s+authors?|full bio|name|share|home|about|more|link|image|photo|video|comments?|by|x|facebook|twitter|linkedin)$/i;
