import type { PrimaryLink } from '../model/signals.ts';

/** Where documents of a kind lie: a host, and what the path of a single one of them looks like. */
export interface Place {
  kind: PrimaryLink['kind'];
  host: RegExp;
  path: RegExp;
}

const ANY = /^\/./;
const place = (kind: Place['kind'], host: RegExp, path: RegExp = ANY): Place => ({
  kind,
  host,
  path,
});

/** In order: the first that fits counts. General forms come last. */
export const PLACES: readonly Place[] = [
  // Papers and preprints.
  place('paper', /^(?:www\.|export\.)?arxiv\.org$/, /^\/(?:abs|pdf|html)\/./),
  place('paper', /^(?:dx\.)?doi\.org$/, /^\/10\./),
  place('paper', /^openreview\.net$/, /^\/(?:forum|pdf|attachment)/),
  place('paper', /^(?:www\.)?huggingface\.co$/, /^\/papers\/./),
  place(
    'paper',
    /^(?:www\.)?(?:biorxiv|medrxiv|chemrxiv|aclanthology|ssrn|osf|hal)\.(?:org|com|io|science)$/,
  ),
  place(
    'paper',
    /^(?:papers|proceedings|jmlr|cdn)\.(?:[a-z]+\.)?(?:nips\.cc|neurips\.cc|mlr\.press|ssrn\.com|openaccess\.thecvf\.com)$/,
  ),
  place(
    'paper',
    /^(?:www\.)?(?:nature|cell|thelancet|pnas|science|nejm|jamanetwork|springer|wiley|tandfonline)\.(?:com|org)$/,
    /^\/(?:articles?|doi|fulltext|content)\/./,
  ),
  place(
    'paper',
    /^(?:dl\.acm\.org|ieeexplore\.ieee\.org|link\.springer\.com|www\.sciencedirect\.com|onlinelibrary\.wiley\.com)$/,
    /^\/(?:doi|document|article|chapter|science\/article|abs)\//,
  ),
  place(
    'paper',
    /^(?:pubmed|pmc|www)\.ncbi\.nlm\.nih\.gov$|^(?:www\.)?nber\.org$/,
    /^\/(?:\d|pmc\/articles|articles|papers)/,
  ),
  place(
    'paper',
    /^transformer-circuits\.pub$|^(?:journals|papers)\.[\w.-]+$|^iopscience\.iop\.org$|^(?:www\.)?(?:jstor\.org|usenix\.org)$/,
    /^\/./,
  ),
  // Models, data and code.
  place('data', /^(?:www\.)?huggingface\.co$/, /^\/datasets\/[\w.-]+\/./),
  place(
    'model-card',
    /^(?:www\.)?huggingface\.co$/,
    /^\/(?!blog|docs|join|pricing|login|learn|spaces|collections|tasks|models|chat|posts)[\w.-]+\/[\w.-]+/,
  ),
  place('data', /^(?:www\.)?kaggle\.com$/, /^\/(?:datasets|competitions)\/./),
  place('model-card', /^(?:www\.)?kaggle\.com$/, /^\/models\/./),
  place(
    'data',
    /^(?:(?:www\.)?zenodo\.org|figshare\.com|dataverse\.[\w.]+|archive\.ics\.uci\.edu|(?:open)?data\.[\w.-]+)$/,
  ),
  place(
    'code',
    /^(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)$|^(?:git|sr)\.[\w-]+\.\w+$/,
    /^\/(?!features|orgs|pricing|apps|readme|enterprise|customer-stories|security|solutions|settings|sponsors|topics|about|login|marketplace|collections|explore)~?[\w.-]+\/[\w.-]+/,
  ),
  place(
    'code',
    /^gist\.github\.com$|^(?:www\.)?npmjs\.com$|^pypi\.org$|^crates\.io$/,
    /^\/(?:package\/|project\/|crates\/|[\w-]+\/)./,
  ),
  // Registers and courts.
  place(
    'filing',
    /^(?:www\.|data\.|efts\.)?sec\.gov$/,
    /^\/(?:Archives|ix|cgi-bin\/browse-edgar|litigation|files)/,
  ),
  place(
    'filing',
    /^(?:www\.)?(?:courtlistener\.com|documentcloud\.org|storage\.courtlistener\.com|dockets\.justia\.com|unicourt\.com)$/,
  ),
  place(
    'filing',
    /(?:^|\.)(?:uscourts|supremecourt)\.gov$|^find-and-update\.company-information\.service\.gov\.uk$|^curia\.europa\.eu$/,
  ),
  place(
    'filing',
    /^(?:www\.)?(?:unternehmensregister|bundesanzeiger|handelsregister|sedarplus)\.(?:de|ca)$/,
  ),
  place(
    'filing',
    /^patents\.google\.com$|^patentscope\.wipo\.int$|^worldwide\.espacenet\.com$|^(?:ppubs|patft)\.uspto\.gov$/,
  ),
  // Laws and bills.
  place(
    'law',
    /^eur-lex\.europa\.eu$|^(?:www\.)?(?:congress|govinfo|federalregister|regulations|ecfr)\.gov$|^(?:www\.)?legislation\.gov\.\w{2}$/,
  ),
  place(
    'law',
    /(?:^|\.)(?:leg(?:is)?(?:info|lature)?|capitol|senate|assembly|house)\.[\w.-]*(?:gov|us|state\.[a-z]{2}\.us)$/,
    /^\/(?:[\w.-]{1,20}\/)?(?:bills?|legislation|laws?|statutes?|codes?)(?:[/_.-]|$)/i,
  ),
  place(
    'law',
    /^(?:www\.)?(?:gesetze-im-internet\.de|dejure\.org|legifrance\.gouv\.fr|boe\.es|bills\.parliament\.uk|law\.cornell\.edu|artificialintelligenceact\.eu|parl\.ca)$/,
  ),
  place('law', /(?:^|\.)gov$|^leginfo\.[\w.]+$/, /^\/(?:pub\/[\w-]+\/)?bills?\/./i),
  // Standards.
  place(
    'official',
    /^(?:www\.)?(?:w3\.org|rfc-editor\.org|iso\.org|itu\.int|ieee\.org|oecd\.ai)$|^datatracker\.ietf\.org$/,
    /^\/(?:TR|rfc|info|doc|standards?|rec|publications|wonk)\b/i,
  ),
  // Services that carry an organization's own statements.
  place(
    'official',
    /^(?:www\.)?(?:prnewswire|businesswire|globenewswire|accesswire|presseportal|ots)\.(?:com|co\.uk|de|at)$/,
  ),
  // Any authority.
  place(
    'official',
    /(?:^|\.)(?:gov|mil|int)$|(?:^|\.)(?:gov|gob|gouv|govt|go|gc|admin|bund)\.[a-z]{2}$|(?:^|\.)(?:europa\.eu|bund\.de|un\.org|oecd\.org|bundestag\.de|bundesregierung\.de|parliament\.uk|nhs\.uk|judiciary\.uk|ecb\.europa\.eu)$/,
  ),
];

/** Hosts where people post, chat or watch: what is said there is no document. */
export const SOCIAL =
  /(?:^|\.)(?:x\.com|twitter\.com|t\.co|facebook\.com|instagram\.com|threads\.(?:net|com)|linkedin\.com|lnkd\.in|bsky\.app|tiktok\.com|reddit\.com|redd\.it|youtube\.com|youtu\.be|vimeo\.com|twitch\.tv|discord\.(?:com|gg)|t\.me|mastodon\.[a-z]+|news\.ycombinator\.com|lobste\.rs|medium\.com|quora\.com|pinterest\.com|whatsapp\.com|spotify\.com)$/;

/** Parts of a code host that are about something small. */
export const SMALL =
  /\/(?:commits?|issues?|pulls?|merge_requests|wiki|discussions|compare|actions|stargazers)(?:\/|$)/;

/** Addresses that say what they lead to. */
export const CARD = /(?:model|system)[-_ ]?card/i;

/** Subdomains on which an organization tells of itself. */
export const PRESS_HOST =
  /^(?:newsroom|press|media|investors?|ir|blog|blogs|research|ai|news|about|corporate|mediacenter|presse|prensa)\./;

/** Paths below which an organization tells of itself. */
export const PRESS_PATH =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:(?:about|company|corporate|en|global)\/)*(?:newsroom|press|press-?(?:releases?|room|center|centre)|news-?(?:releases?|room)|media-?(?:center|centre|releases?)|investors?|investor-relations|presse|pressemitteilung(?:en)?|prensa|sala-de-prensa|communiques?|salle-de-presse)(?:\/|$)/i;

/** Paths of posts: an organization's where the text names it, anybody's else. */
export const POST_PATH =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:blogs?|news|index|research|announcements?|posts?|updates?|publications?|reports?|policies|policy)\/./i;

/** What a paper, a station or an agency is called: their posts are other people's reports. */
export const NEWS_HOST =
  /news|times|post$|journal|herald|tribune|guardian|telegraph|mirror|gazette|chronicle|magazine|weekly|daily|observer|standard$|wire$|wired|review|verge|techcrunch|venturebeat|reuters|bloomberg|axios|politico|semafor|atlantic|economist|forbes|fortune|insider|vox$|slate|zdnet|cnet|bbc|cnn|nbc|cbs|abc|npr|nyt|wsj|ft$|apnews|afp|dpa|spiegel|zeit$|faz$|heise|golem|lemonde|figaro|elpais|elmundo|substack|information$|register$/;

/** Words of a link that say that it leads to a document, wherever that lies. */
export const SAID: readonly [PrimaryLink['kind'], RegExp][] = [
  ['model-card', /(?<!\p{L})(?:model|system) cards?(?!\p{L})/iu],
  [
    'paper',
    /^(?:(?:the|our|full|its|their|this|a|read|see|in|new|recent|companion|research|technical|an?) ){0,3}(?:\p{L}{3,16} ){0,2}(?:paper|preprint|technical report|white ?paper|manuscript)s?$/iu,
  ],
  [
    'filing',
    /^(?:(?:the|a|court|its|legal|regulatory|an) ){0,3}(?:complaint|lawsuit|filing|indictment|court order|ruling|S-1|10-K|10-Q|8-K)$/iu,
  ],
];
