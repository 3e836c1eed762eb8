import type { Reporting } from './reporting.ts';
import { set, verbs } from './reporting-words.ts';

const SAID =
  'dit disait déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait ajoute ajouté ajoutait précise précisé précisait souligne souligné soulignait estime estimé estimait assure assuré assurait indique indiqué indiquait confie confié raconte raconté racontait note noté rappelle rappelé regrette regretté insiste insisté conclut poursuit répond répondu admet admis reconnaît reconnu avertit averti prévient prévenu résume résumé martèle lance lancé témoigne juge jugé écrit écrivait annonce annoncé';

/** French. */
export const REPORTING_FR: Reporting = {
  verbs: verbs({
    says: 'dit disait déclare déclaré déclarait',
    states: `${SAID} révèle révélé prévoit promet promis`,
    calls: 'qualifie qualifié décrit appelle',
  }),
  turns: set(SAID),
  written: set('écrit écrivait'),
  particles: new Map(),
  addressed: set('averti prévenu assuré'),
  between:
    /^(?:a|ont|avait|aussi|également|ensuite|déjà|récemment|encore|alors|puis|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|publiquement|toutefois|cependant|hier|toujours|notamment|lui-même|elle-même|\p{L}{3,14}ment)$/u,
  undone: /^(?:pas|jamais|n|ne|est|sont|été|être|à|refusé|de|pour|peut|doit)$/u,
  as: set('comme'),
  anyVerb: /^\p{Ll}{3,14}(?:e|t)$/u,
  that: set('que qu'),
  asking: set('demande demandé'),
  asks: set('pourquoi comment si combien quand'),
  clause: set('le la les un une il elle on nous ce cette ces'),
  finite:
    /^(?:est|sont|était|étaient|a|ont|avait|sera|serait|seront|peut|peuvent|doit|va|vont|pourrait|devrait)$/u,
  accordingTo: [['selon'], ['d', 'après'], ["d'", 'après'], ['pour'], ['aux', 'yeux', 'de']],
  accordingBehind: new Set(),
  he: set('il elle'),
  it: new Set(),
  who: set('qui'),
  nouns: false,
  drops: false,
  articles: set("le la les l' l un une des du son sa ses leur leurs"),
  aSome: set('un une'),
  ends: set(
    'dans en à au aux lors pendant après avant sur sous par pour avec chez vers depuis quand qui que dont où si mais et ou il elle on ce est sont a ont était',
  ),
  of: set("de d d' du des"),
  and: set('et &'),
  leading:
    /^(?:pdg|dg|ceo|président(?:e)?|directeur|directrice|fondateur|fondatrice|cofondateur|cofondatrice|patron(?:ne)?|porte-parole|chef(?:fe)?)$/u,
  belonging: /^(?:avocats|porte-parole|direction|équipe)$/u,
  role: /^(?:pdg|dg|ceo|cto|président(?:e)?|directeur|directrice|fondateur|fondatrice|cofondateur|cofondatrice|patron(?:ne)?|chercheur|chercheuse|professeur(?:e)?|ministre|secrétaire|analyste|économiste|ingénieur(?:e)?|avocat(?:e)?|député(?:e)?|sénateur|sénatrice|maire|porte-parole|responsable|expert(?:e)?|spécialiste|journaliste|auteur(?:e)?|philosophe|historien(?:ne)?|informaticien(?:ne)?|mathématicien(?:ne)?|physicien(?:ne)?|sociologue|juriste|consultant(?:e)?|chef(?:fe)?|commissaire|développeur|développeuse|entrepreneur(?:e)?|médecin|enseignant(?:e)?|vice-président(?:e)?)$/u,
  title: /^(?:m|mme|mlle|dr|pr|me|monsieur|madame)\.?$/u,
  spokesman: /^(?:porte-parole)$/u,
  paper:
    /^(?:rapport|étude|article|analyse|enquête|sondage|communiqué|note|lettre|billet|document)$/u,
  firm: /^(?:entreprise|société|groupe|startup|start-up|laboratoire|agence|université|ministère|journal|quotidien|association|commission|organisation|géant|fabricant)$/u,
  people:
    /^(?:experts?|analystes|critiques|chercheurs|scientifiques|observateurs|sources|utilisateurs|clients|développeurs|employés|salariés|investisseurs|économistes|spécialistes|certains|plusieurs|beaucoup|études|médias|autorités)$/u,
  inWriting:
    /(?<!\p{L})dans (?:un|une|son|sa) (?:\p{L}{1,16} ){0,2}(?:communiqué|billet|lettre|message|rapport|note|courriel|e-mail|tribune|publication)(?!\p{L})|(?<!\p{L})sur (?:X|Twitter|LinkedIn|Bluesky|Mastodon|Facebook)(?!\p{L})/u,
  vague: [
    /(?<!\p{L})(?:(?:certains|plusieurs|de nombreux|les|des|d[’']autres) )(?:experts|analystes|critiques|chercheurs|spécialistes|observateurs|utilisateurs|économistes) (?:disent|estiment|affirment|pensent|craignent|avertissent|assurent|jugent|soulignent|soupçonnent)(?!\p{L})/iu,
    /(?<!\p{L})(?:selon|d[’']après) (?:(?:des|les|certains|plusieurs|de nombreux|une|un) )(?:sources?|experts?|analystes|observateurs|chercheurs|spécialistes|rumeurs|médias|études|personnes?)(?!\p{L})/iu,
    /(?<!\p{L})(?:on dit que|il se dit que|des études montrent|certains (?:disent|pensent|estiment|affirment))(?!\p{L})/iu,
  ],
};
