import type { Reporting } from './reporting.ts';
import { set, verbs } from './reporting-words.ts';

/** German. Nouns have capitals, so that only names with a whole form or without an article count. */
export const REPORTING_DE: Reporting = {
  verbs: verbs({
    says: 'sagte sagt gesagt sagten sagen meinte meint',
    claims:
      'erklärte erklärt erklärten betonte betont betonten warnte warnt warnten behauptete behauptet behaupteten versicherte versichert räumte räumt argumentierte argumentiert erläuterte erläutert ergänzte ergänzt fügte kritisierte kritisiert bestätigte bestätigt bekräftigte bekräftigt mahnte mahnt entgegnete antwortete antwortet berichtete berichtet berichten berichteten',
    states:
      'teilte teilt teilten schrieb schreibt schrieben kündigte kündigt kündigten gab gibt erzählte erzählt fragte fragt urteilte urteilt forderte fordert prognostizierte prognostiziert hieß',
    calls: 'nannte nennt bezeichnete bezeichnet lobte lobt',
  }),
  turns: set(
    'sagte sagt sagten meinte meint erklärte erklärt betonte betont warnte warnt behauptete versicherte versichert argumentierte argumentiert erläuterte erläutert ergänzte ergänzt kritisierte kritisiert bestätigte bestätigt bekräftigte mahnte entgegnete antwortete berichtete berichtet teilte schrieb schreibt kündigte erzählte erzählt fragte fragt urteilte urteilt forderte fordert',
  ),
  written: set('schrieb schreibt schrieben'),
  particles: new Map(),
  addressed: set('teilte teilt warnte warnt sagte sagt'),
  between:
    /^(?:auch|dann|später|zuvor|zudem|jedoch|aber|hingegen|dagegen|dazu|am|im|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|hat|hatte|haben|öffentlich|kürzlich|nun|jetzt|noch|bereits|weiter|selbst|gestern|heute|vor|diese|letzte|woche|monat|jahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/u,
  undone:
    /^(?:nicht|nie|kein|keine|wurde|wurden|wird|werden|ist|sind|zu|wollte|wollten|könnte|soll)$/u,
  as: set('wie'),
  anyVerb: /^\p{Ll}{3,14}(?:te|t)$/u,
  that: set('dass daß'),
  asking: set('fragte fragt'),
  asks: set('wie warum ob was wann wo wer'),
  clause: set('der die das ein eine es er sie wir man dies diese viele'),
  finite:
    /^(?:ist|sind|war|waren|sei|seien|hat|haben|habe|hätten|hatte|wird|werden|werde|würde|würden|kann|können|könne|könnte|soll|sollen|muss|müssen|müsse|dürfte)$/u,
  accordingTo: [
    ['laut'],
    ['so'],
    ['nach', 'angaben', 'von'],
    ['nach', 'angaben', 'des'],
    ['nach', 'angaben', 'der'],
    ['nach', 'ansicht', 'von'],
    ['nach', 'worten', 'von'],
    ['nach', 'den', 'worten', 'von'],
    ['gemäß'],
  ],
  accordingBehind: set('zufolge'),
  he: set('er sie'),
  it: set('es'),
  who: set('der die'),
  nouns: true,
  drops: false,
  articles: set('der die das den dem des ein eine einen einem einer eines sein seine ihre ihr'),
  aSome: set('ein eine einen einem einer'),
  ends: set(
    'in im auf an am bei beim nach vor mit zu zum zur als während über unter durch für gegen aus um seit wenn weil dass und aber oder er sie es ist sind war hat hatte wird gegenüber der die das',
  ),
  of: set('von vom des der'),
  and: set('und &'),
  leading:
    /^(?:ceo|cto|cfo|coo|geschäftsführer(?:in)?|vorstandschef(?:in)?|vorstand|vorsitzende[rn]?|gründer(?:in)?|mitgründer(?:in)?|präsident(?:in)?|chef(?:in)?|konzernchef(?:in)?|firmenchef(?:in)?|sprecher(?:in)?)$/u,
  belonging: /^(?:sprecher(?:in)?|anwälte|chef(?:in)?|gründer)$/u,
  role: /^(?:ceo|cto|cfo|coo|chief|officer|\p{L}*(?:chef|gründer|leiter|forscher|minister|präsident|professor|sprecher|direktor|vorstand|wissenschaftler|ingenieur|entwickler|analyst|ökonom|experte|kanzler|abgeordnete|anwalt|jurist|informatiker|physiker|philosoph|journalist|autor|berater|manager|geschäftsführer|kommissar|beauftragte|vorsitzende|richter|lehrer|unternehmer|investor|redakteur|rektor)(?:in|r|n)?|\p{L}+(?:expertin|anwältin|ärztin)|arzt|head|lead|founder|director)$/u,
  title: /^(?:herr|frau|dr|prof|professor|sir)\.?$/u,
  spokesman: /^(?:\p{L}*sprecher(?:in)?)$/u,
  paper:
    /^(?:bericht|studie|papier|artikel|analyse|umfrage|mitteilung|pressemitteilung|stellungnahme|brief|beitrag|blogbeitrag|blogpost|untersuchung|gutachten)$/u,
  firm: /^(?:unternehmen|firma|konzern|startup|start-up|behörde|verband|hersteller|universität|ministerium|zeitung|hochschule|institut|anbieter|betreiber|kommission)$/u,
  people:
    /^(?:expert\p{L}*|fachleute|analyst\p{L}*|kritiker\p{L}*|forscher\p{L}*|forschende|wissenschaftler\p{L}*|insider|beobachter\p{L}*|quellen|nutzer\p{L}*|kunden|entwickler\p{L}*|mitarbeiter\p{L}*|anleger|ökonomen|juristen|medien|studien|viele|manche|einige|leute|menschen|befürworter|gegner|behörden|unternehmen|polizei|regierung|konzern|firma|autoren|ingenieure|verbände)$/u,
  inWriting:
    /(?<!\p{L})in (?:einer|einem|seinem|ihrem|dem|der) (?:\p{L}{1,16} ){0,2}(?:Mitteilung|Pressemitteilung|Blogbeitrag|Blogpost|Beitrag|Brief|E-Mail|Bericht|Stellungnahme|Papier|Memo)(?!\p{L})|(?<!\p{L})auf (?:X|Twitter|LinkedIn|Bluesky|Mastodon|Facebook)(?!\p{L})/u,
  vague: [
    /(?<!\p{L})(?:(?:einige|viele|manche|mehrere|die meisten|zahlreiche) )?(?:Expert(?:en|innen)|Fachleute|Analyst(?:en|innen)|Kritiker(?:innen)?|Forscher(?:innen)?|Insider|Beobachter|Branchenkenner|Quellen|Nutzer) (?:sagen|sagten|meinen|meinten|warnen|warnten|glauben|kritisieren|kritisierten|gehen davon aus|vermuten|befürchten|erwarten|berichten)(?!\p{L})/iu,
    /(?<!\p{L})(?:laut|nach Angaben von|so) (?:\p{L}{3,16} )?(?:Insidern|Experten|Fachleuten|Medienberichten|Berichten|Quellen|Kreisen|Analysten|Kritikern)(?!\p{L})/u,
    /(?<!\p{L})(?:Experten|Medienberichten|Insidern|Berichten|Studien) zufolge(?!\p{L})|(?<!\p{L})(?:es heißt|man sagt|es wird (?:berichtet|vermutet|angenommen|behauptet)), dass(?!\p{L})|(?<!\p{L})aus (?:Unternehmens|Regierungs|Branchen)kreisen(?!\p{L})/iu,
  ],
};
