import type { Lexicon } from './lexicon.ts';

const OURS = 'ours, from news of technology; classes after Hyland 2005';
const WEASEL = 'Wikipedia, unsupported attributions, in German';

/** German hedges and vague attributions, and what only looks like them. */
export const DE: Lexicon = {
  sets: {
    clause: '^|,|;|:|–|—|und|aber|doch|während|obwohl|dass|weil|wie|denn|"|„|“|oder',
    says: 'sagen|sagten|sprechen|sprachen|meinen|meinten|glauben|glaubten|warnen|warnten|rechnen|rechneten|gehen|gingen|halten|hielten|sehen|sahen|vermuten|vermuteten|befürchten|fürchten|behaupten|behaupteten|kritisieren|kritisierten|erwarten|erwarteten|schätzen|bezweifeln|argumentieren|betonen|fordern|berichten|berichteten|zweifeln|nennen|nannten|bemängeln|verweisen|loben|raten|bezeichnen|bewerten|werten',
    experts:
      'experten|expertinnen|fachleute|kritiker|kritikerinnen|beobachter|analysten|analystinnen|insider|branchenkenner|branchenbeobachter|branchenkreise|forscher|forscherinnen|wissenschaftler|skeptiker|befürworter|gegner|marktbeobachter|kenner|juristen|datenschützer|sicherheitsforscher|ökonomen|brancheninsider',
    people:
      '@experts|nutzer|menschen|leute|unternehmen|firmen|anwender|entwickler|kunden|anleger|investoren|politiker|verbraucher|leser',
    auch: 'auch|nun|jetzt|noch|bald|sich|damit|dann|sogar|wohl|aber|so|bereits|allerdings|jedoch|zudem|künftig|es|er|sie|das|die|der|den|dem|ein|eine|einen|einem|mehr|immer|schon|nur|bis|in|im|~lich',
  },
  groups: [
    {
      name: 'könnte',
      list: 'hedged',
      source: OURS,
      patterns: `könnte|könnten|könne|dürfte|dürften|möge|mögen
        würde|würden|wäre|wären|hätte|hätten
        müsste|müssten`,
    },
    {
      name: 'sollen',
      list: 'hedged',
      source: OURS,
      patterns: `soll|sollen|solle`,
    },
    {
      name: 'vielleicht',
      list: 'hedged',
      source: OURS,
      patterns: `vielleicht
        womöglich
        möglicherweise
        eventuell
        wahrscheinlich
        vermutlich
        mutmaßlich|mutmaßliche|mutmaßlichen|mutmaßlicher
        voraussichtlich|voraussichtliche|voraussichtlichen
        vorgeblich
        angeblich|angebliche|angeblichen|angeblicher
        wohl
        anscheinend
        scheinbar
        offenbar
        offensichtlich
        denkbar
        potenziell|potenzielle|potenziellen|potenzieller|potentiell|potentielle|potentiellen
        unwahrscheinlich
        möglich|wahrscheinlich ,
        gegebenenfalls
        unbestätigt|unbestätigte|unbestätigten
        mögliche|möglicher|möglichen|möglichem|mögliches ~e|~en|~er|~ung|_|%
        vermeintlich|vermeintliche|vermeintlichen`,
    },
    {
      name: 'berichten zufolge',
      list: 'hedged',
      source: OURS,
      patterns: `?unbestätigten ?mehreren berichten|medienberichten|insidern|gerüchten|kreisen|quellen|informationen zufolge
        laut ?eines ?einem ?mehreren ?unbestätigten ?übereinstimmenden bericht|berichts|berichten|medienberichten|gerüchten|insidern|quellen
        nach informationen
        aus ?den|dem|der|gut|unterrichteten unternehmenskreisen|kreisen|umfeld|branchenkreisen
        gerücht|gerüchte|gerüchten|spekulation|spekulationen|spekuliert|gemunkelt
        mit der sache|angelegenheit|lage vertraut|vertraute|vertrauten|vertrauter`,
    },
    {
      name: 'erwartet',
      list: 'hedged',
      source: OURS,
      plan: true,
      patterns: `erwartet|erwarten|erwartete|prognostiziert|prognostizieren|prognose|prognosen|prognostizierte
        rechnet|rechnen *@auch mit
        geht|gehen *@auch davon aus`,
    },
    {
      name: 'schätzt',
      list: 'hedged',
      source: OURS,
      patterns: `schätzt|schätzen|vermutet|vermuten|glaubt|glauben|befürchtet|befürchten|hofft|hoffen
        deutet|deuten *@auch *@auch darauf|an|hin
        lässt|lassen <3 vermuten|erwarten|hoffen
        scheint|scheinen|schien|schienen
        anzeichen|hinweise *@auch für|auf|dafür|darauf`,
    },
    {
      name: 'plant',
      list: 'hedged',
      source: OURS,
      plan: true,
      patterns: `plant|planen|plante|planten|geplant|geplante|geplanten|geplanter|geplantes
        will|wollen <9 zu|einführen|bauen|veröffentlichen|starten|bringen|kaufen|übernehmen|eröffnen|anbieten|investieren|verkaufen|ausbauen|nutzen|machen|werden|senken|erhöhen|einstellen|entwickeln|schaffen|ersetzen|erweitern|vorstellen|öffnen|prüfen|verdoppeln|halbieren|streichen|abbauen|ausliefern|liefern|zeigen|setzen
        beabsichtigt|beabsichtigen|erwägt|erwägen|erwog|anstrebt|anstreben|strebt|peilt|angepeilt
        prüft|prüfen ?derzeit ?gerade ?auch ob|den|die|einen|eine|ein|das|rechtliche
        verhandelt|verhandeln|verhandlungen
        gespräche|gesprächen mit|über|zwischen|zu|laufen|dauern
        absicht|absichten|vorhaben|pläne|plänen
        im gespräch
        stellt|stellen|stellte <4 in aussicht
        in|zur planung|aussicht|diskussion|debatte`,
    },
    {
      name: 'unklar',
      list: 'hedged',
      source: OURS,
      patterns: `unklar|ungewiss|fraglich|unsicher
        bleibt|bleiben|ist|sind *@auch abzuwarten|offen|unbekannt
        noch nicht ?endgültig|offiziell|abschließend klar|fest|bekannt|sicher|entschieden|bestätigt
        nicht ?endgültig|offiziell|abschließend|unabhängig klar|bestätigt|fest|sicher|bestätigen|überprüfen
        ob <9 ist|bleibt *@auch offen|unklar|fraglich|ungewiss
        wird|muss sich ?erst ?noch zeigen|herausstellen|weisen
        zu früh ,|um
        nannte|nannten|nennt|verriet|verrät <5 nicht`,
    },
    {
      name: 'falls',
      list: 'hedged',
      source: OURS,
      patterns: `falls
        sofern
        [ sollte|sollten ] ?@auch <8 ,
        es sei denn
        je nach|nachdem
        hängt|abhängig <3 davon|von
        vorausgesetzt
        wenn <12 könnte|würde|dürfte|könnten|würden`,
    },
    {
      name: 'Fachleute sagen',
      list: 'vague',
      source: WEASEL,
      patterns: `+@clause ?viele|einige|manche|mehrere|führende|andere @experts @says
        +@clause @says ?viele|einige|manche|mehrere|führende|andere @experts =,|.|:|zufolge|^|vor|von|mit|den|die|das|dass|eine|ein
        +@clause [ @says ?viele|einige|manche|mehrere @experts ]
        +@clause viele|einige|manche|andere ?@people @says
        experten|fachleuten|kritikern|beobachtern|analysten|insidern|forschern zufolge
        laut|nach ?ansicht|meinung|einschätzung|angaben ?von ?vieler|einiger|mehreren experten|fachleuten|kritikern|beobachtern|analysten|insidern
        studien|umfragen|untersuchungen|statistiken zeigen|zeigten|belegen|legen|deuten|ergaben|besagen`,
    },
    {
      name: 'es heißt',
      list: 'vague',
      source: WEASEL,
      patterns: `+@clause es heißt|hieß
        +^|,|–|und heißt|hieß es =,|.|aus|in
        man ?allgemein|oft|gemeinhin sagt|glaubt|munkelt|vermutet|hört|spricht|nimmt|geht
        gilt|gelten ?oft|gemeinhin|allgemein|weithin|häufig|vielfach als
        weithin|gemeinhin|vielfach|allgemein als
        ist ?oft|häufig|viel|immer|von <2 die rede
        von vielen|manchen|einigen ?als|@people
        manche|einige|viele ?@people sehen|halten|meinen|fürchten|nutzen|sagen
        nicht namentlich|näher genannte|genannten|genannter
        unter berufung auf ?eine ?mehrere ?informierte|eingeweihte|nicht personen|insider|quellen|kreise`,
    },
    {
      name: 'wird',
      list: 'supposing',
      source: OURS,
      plan: true,
      check: 'wird',
      patterns: `wird|werden|werde`,
    },
    {
      name: 'künftig',
      list: 'supposing',
      source: OURS,
      plan: true,
      strength: 0.5,
      patterns: `in ?naher zukunft
        künftig|demnächst
        in den|im kommenden|nächsten wochen|monaten|jahren|jahr|monat|jahrzehnten|quartal
        bis|ab ?ende|anfang|mitte ?des ?jahres #
        ziel|ziele ist|es|,`,
    },
    {
      name: 'feste Wendungen',
      list: 'none',
      source: OURS,
      patterns: `sowohl
        sehr wohl
        wohl|offen fühlen|fühlt
        wie ?von erwartet|geplant
        ohne zweifel
        soll|sollen man
        sehen|sah voraus
        erwartet uns|dich|sie
        im vergangenen|letzten
        hätte|hätten gern|gerne
        würde|würden gern|gerne
        unter den bedingungen
        so|als wäre|wären|hätte|würde
        das soll|sollte man`,
    },
  ],
};
