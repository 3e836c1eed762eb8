import type { HypeLexicon } from './hype-lexicon.ts';

const HYLAND = 'ours, classes after Hyland 2005, Metadiscourse: boosters';
const PEACOCK =
  'ours, peacock terms after Vincze 2013, Uncertainty detection in natural language texts';
const PITFALLS = 'ours, after Kapoor and Narayanan 2022, Eighteen pitfalls in AI journalism';
const BAIT = 'ours, after Biyani 2016, 8 Amazing Secrets, and Chakraborty 2016, Stop Clickbait';

/** German words that magnify, and what only looks like them. */
export const DE_HYPE: HypeLexicon = {
  sets: {
    praised:
      'mächtigste|mächtigsten|stärkste|stärksten|leistungsfähigste|leistungsfähigsten|leistungsstärkste|leistungsstärksten|fortschrittlichste|fortschrittlichsten|innovativste|innovativsten|intelligenteste|intelligentesten|klügste|klügsten|beste|besten|bester|bestes|schnellste|schnellsten|schönste|schönsten|größte|größten|modernste|modernsten|aufregendste|aufregendsten|spannendste|spannendsten|vielseitigste|vielseitigsten|zuverlässigste|zuverlässigsten|beeindruckendste|beeindruckendsten|beliebteste|beliebtesten',
    finest:
      'mächtigste|mächtigsten|leistungsfähigste|leistungsfähigsten|leistungsstärkste|leistungsstärksten|fortschrittlichste|fortschrittlichsten|innovativste|innovativsten|intelligenteste|intelligentesten|klügste|klügsten|schönste|schönsten|aufregendste|aufregendsten|spannendste|spannendsten|vielseitigste|vielseitigsten|zuverlässigste|zuverlässigsten|beeindruckendste|beeindruckendsten',
    machine:
      'ki|maschine|maschinen|modell|modelle|chatbot|chatbots|assistent|agent|agenten|chatgpt|claude|gemini|roboter|algorithmus|algorithmen|sprachmodell|sprachmodelle|software|system',
    und: 'auch|bald|schon|noch|sogar|sich|wirklich|vollständig|völlig|grundlegend|alles|uns|unsere|unser|die|das|den|der|für|immer|ganze|art|weise|welt|wie|wir|nachhaltig|radikal',
  },
  groups: [
    {
      name: 'revolutionär',
      list: 'boosters',
      source: PITFALLS,
      patterns: `revolutionär|revolutionäre|revolutionären|revolutionärer|revolutionäres
        revolutioniert|revolutionieren|revolutionierte
        bahnbrechend|bahnbrechende|bahnbrechenden|bahnbrechender|bahnbrechendes|wegweisend|wegweisende|wegweisenden|wegweisender
        durchbruch|durchbrüche !infektion|infektionen
        beispiellos|beispiellose|beispiellosen|beispielloser|beispielloses
        nie dagewesen|dagewesene|dagewesenen
        noch nie dagewesene|dagewesenen|dagewesener
        gamechanger|meilenstein|quantensprung|paradigmenwechsel|zeitenwende
        game ?- changer
        neue|neues|neuen ära|zeitalter|epoche ?der|des`,
    },
    {
      name: 'einzigartig',
      list: 'boosters',
      source: PEACOCK,
      patterns: `einzigartig|einzigartige|einzigartigen|einzigartiger|einzigartiges
        unübertroffen|unübertroffene|unübertroffenen|unübertroffener|unschlagbar|unschlagbare|unschlagbaren|unschlagbarer|konkurrenzlos|konkurrenzlose|konkurrenzlosen|unvergleichlich|unvergleichliche|unvergleichlichen
        atemberaubend|atemberaubende|atemberaubenden|atemberaubender|überwältigend|überwältigende|überwältigenden|spektakulär|spektakuläre|spektakulären|spektakulärer|sensationell|sensationelle|sensationellen|phänomenal|phänomenale|phänomenalen|fantastisch|fantastische|fantastischen|großartig|großartige|großartigen|großartiger|grandios|grandiose|grandiosen|herausragend|herausragende|herausragenden|herausragender|außergewöhnlich|außergewöhnliche|außergewöhnlichen|außergewöhnlicher|exzellent|exzellente|exzellenten|brillant|brillante|brillanten|erstaunlich|erstaunliche|erstaunlichen|unglaublich|unglaubliche|unglaublichen|traumhaft|traumhafte|traumhaften|unvergesslich|unvergessliche|unvergesslichen|makellos|makellose|makellosen|perfekt|perfekte|perfekten|perfekter
        weltklasse|spitzenklasse|extraklasse
        marktführend|marktführende|marktführenden|branchenführend|branchenführende|branchenführenden
        auf ein neues|ganz level|niveau|neues
        grenzenlos|grenzenlose|grenzenlosen
        ungeahnt|ungeahnte|ungeahnten|unbegrenzte möglichkeiten|chancen|höhen|potenziale`,
    },
    {
      name: 'nahtlos',
      list: 'boosters',
      source: PEACOCK,
      strength: 0.7,
      patterns: `nahtlos|nahtlose|nahtlosen|nahtloser|mühelos|mühelose|mühelosen|kinderleicht|reibungslos|reibungslose|reibungslosen
        hochmodern|hochmoderne|hochmodernen|zukunftsweisend|zukunftsweisende|zukunftsweisenden|zukunftsweisender|zukunftssicher|richtungsweisend|richtungsweisende|richtungsweisenden|wegbereiter|vorreiter|pionier|pioniere
        beeindruckend|beeindruckende|beeindruckenden|beeindruckender|begeistert|begeistern|faszinierend|faszinierende|faszinierenden|aufregend|aufregende|aufregenden
        entfesselt|entfesseln|beflügelt|beflügeln|katapultiert
        transformativ|transformative|transformativen|disruptiv|disruptive|disruptiven
        verändert|verändern|definiert|definieren <6 grundlegend|neu|radikal
        maßgeschneidert|maßgeschneiderte|maßgeschneiderten
        volles|volle|enormes|riesiges|gewaltiges potenzial
        neue maßstäbe|horizonte|dimensionen
        setzt|setzen ?neue maßstäbe`,
    },
    {
      name: 'leistungsstark',
      list: 'boosters',
      source: PEACOCK,
      strength: 0.4,
      patterns: `leistungsstark|leistungsstarke|leistungsstarken|leistungsstarker|leistungsfähig|leistungsfähige|leistungsfähigen|innovativ|innovative|innovativen|innovativer|innovatives|intuitiv|intuitive|intuitiven|ideal|ideale|idealen|hochwertig|hochwertige|hochwertigen|hervorragend|hervorragende|hervorragenden|enorm|enorme|enormen|massiv|massive|massiven|drastisch|dramatisch|rasant|rasante|rasanten|führend|führende|führenden|führender`,
    },
    {
      name: 'spart Zeit',
      list: 'benefits',
      source: 'ours, from announcements of products and advertisements',
      strength: 0.4,
      patterns: `spart|sparen|sparst <3 zeit|kosten|geld|aufwand
        im|mit|per handumdrehen|wenigen|einem klick|klicks
        ganz einfach
        in|binnen ?nur ?wenigen sekunden|minuten =.|,|und|^|zu
        ohne ?großen ?jeden ?zusätzlichen aufwand|programmierkenntnisse|vorkenntnisse
        ermöglicht|ermöglichen =es|ihnen|unternehmen|teams|kunden|eine
        hilft|helfen =ihnen|unternehmen|teams|kunden|dir
        steigert|steigern|erhöht|erhöhen|verbessert|verbessern|optimiert|optimieren <3 effizienz|produktivität|leistung|qualität|ergebnisse|kundenzufriedenheit|umsatz
        vereinfacht|vereinfachen|automatisiert|automatisieren|beschleunigt|beschleunigen =die|den|das|ihre|abläufe|prozesse
        benutzerfreundlich|benutzerfreundliche|benutzerfreundlichen|einfache|schnelle bedienung|einrichtung|oberfläche|lösung|lösungen
        perfekt|ideal geeignet|für|abgestimmt
        höchste|höchster|höchsten|höchstem qualität|sicherheit|niveau|ansprüche|standards
        rundum|komplettlösung|wettbewerbsvorteil|mehrwert|erfolgsgeschichte
        neue|neuen generation ?von ?der
        die|der richtige|perfekte|ideale partner|lösung|wahl`,
    },
    {
      name: 'zweifellos',
      list: 'boosters',
      source: HYLAND,
      strength: 0.5,
      patterns: `zweifellos|zweifelsohne|unbestreitbar|fraglos
        ohne ?jeden zweifel
        kein|keinen zweifel
        absolut|schlichtweg unverzichtbar|einzigartig|unschlagbar|revolutionär`,
    },
    {
      name: 'der mächtigste',
      list: 'superlatives',
      source: PEACOCK,
      check: 'unmeasured',
      patterns: `@finest
        @praised <3 aller zeiten
        @praised <3 der welt =.|,|^|und|ist
        weltweit ?bisher @praised
        das|die|der beste|größte <3 bisher|je
        weltbeste|weltbesten|weltbester
        besser|schneller|stärker|mächtiger als je|alles|alle
        nummer eins`,
    },
    {
      name: 'der erste',
      list: 'firsts',
      source: PITFALLS,
      check: 'unmeasured',
      patterns: `weltweit erste|ersten|erster|erstes|einzige|einziger|einziges|einzigen
        weltpremiere|weltneuheit
        erste|erster|erstes|einzige|einziger|einziges *_|% der welt
        zum ersten mal überhaupt
        der|die|das allererste|allerersten
        noch nie zuvor`,
    },
    {
      name: 'denkt wie ein Mensch',
      list: 'humanLike',
      source: PITFALLS,
      patterns: `menschenähnlich|menschenähnliche|menschenähnlichen|übermenschlich|übermenschliche|übermenschlichen|menschengleich|menschengleiche
        @machine ?@und ?@und [ versteht|verstehen|denkt|denken|fühlt|fühlen|will|weiß|wissen|glaubt|träumt|begreift|begreifen ] =.|,|wie|die|den|das|ihre|ihren|was|uns|und|^
        denkt|denken|spricht|sprechen|lernt|lernen|handelt|fühlt|reagiert wie ein|echte|echter mensch|menschen|kollege
        klüger|schlauer|intelligenter als ?ein ?der ?jeder ?die ?alle mensch|menschen|ärzte|experten
        digitaler|digitale|digitalen|virtueller|virtuelle kollege|kollegen|mitarbeiter|kollegin|mitarbeiterin
        ersetzt|ersetzen ?bald ärzte|anwälte|lehrer|programmierer|entwickler|menschen`,
    },
    {
      name: 'wird alles verändern',
      list: 'certainty',
      source: PITFALLS,
      patterns: `wird|werden *@und *@und *@und verändern|revolutionieren|umkrempeln|ersetzen|prägen|dominieren
        wird|werden <8 für immer verändern
        nichts|nie <3 wie zuvor|vorher
        nicht mehr aufzuhalten|wegzudenken
        unaufhaltsam|unaufhaltsame|unaufhaltsamen
        die zukunft ?der ?des ?von <2 ist|hat|gehört|beginnt =jetzt|da|begonnen|heute|hier|der|bereits|rosig
        garantiert|garantieren =erfolg|den|dass|ihnen|dir|mehr`,
    },
    {
      name: 'nicht verpassen',
      list: 'pressure',
      source: BAIT,
      strength: 0.6,
      patterns: `verpassen sie
        verpasse|verpasst nicht|nichts|keine
        nicht|nichts verpassen
        jetzt anmelden|bestellen|kaufen|buchen|testen|starten|sichern|registrieren|herunterladen|kontaktieren
        jetzt ist ?der ?die ?genau zeit|zeitpunkt|richtige|moment
        sichern|kontaktieren|buchen|bestellen|testen|entdecken|erleben|überzeugen sie
        sie werden <3 lieben|staunen|begeistert
        worauf warten sie|du
        stellen sie sich vor
        stell dir vor
        auf knopfdruck
        nur für kurze zeit`,
    },
    {
      name: 'Grenzen',
      list: 'limits',
      source: PITFALLS,
      patterns: `einschränkung|einschränkungen|schwäche|schwächen|nachteil|nachteile|fehlerrate|fehlerquote|halluziniert|halluzinieren|halluzinationen
        scheitert|scheitern an`,
    },
    {
      name: 'nur Wendungen',
      list: 'none',
      source: 'ours',
      patterns: `am besten|größten|schnellsten|stärksten|schönsten
        französische|französischen revolution
        nicht nur
        neue ära biden
        im wesentlichen`,
    },
  ],
  negations: 'nicht|kein|keine|keinen|keiner|kaum|nie|niemals|ohne|weder|wenig|weniger|statt|fern',
  claims:
    'behauptet|behaupten|verspricht|versprechen|sagt|sagte|nennt|nannte|bezeichnet|preist|lobt|bewirbt|beworben|spricht|zufolge|laut|schwärmt|erklärt',
  scorn:
    'hype|hypes|buzzword|buzzwords|angeblich|vermeintlich|sogenannte|sogenannten|übertrieben|mythos|märchen|werbeversprechen',
  amounts: {
    times: 'x|×|mal|fach|fache',
    percent: '%|prozent',
    more: 'schneller|besser|billiger|günstiger|mehr|weniger|höher|niedriger|größer|effizienter|produktiver|leistung|wachstum|ersparnis|steigerung|einsparung|genauer|länger|kürzer',
    makes:
      'senkt|senken|reduziert|reduzieren|steigert|steigern|erhöht|erhöhen|spart|sparen|verbessert|verbessern|beschleunigt|beschleunigen|verkürzt|verkürzen',
    upTo: ['bis zu', 'um bis zu'],
    baseline:
      'als|gegenüber|verglichen|vergleich|von|zuvor|vorgänger|umsatz|aktie|quartal|jahr|jahre|vorjahr|monat|seit|studie|umfrage|befragten|inflation|preise|gewinn|punkte|gemessen|test|tests|durchschnitt|wähler|nutzer|menschen',
  },
  headlines: [
    {
      name: 'Zahl voran',
      source: BAIT,
      pattern:
        /^(?:die )?(?:top |besten )?\d{1,3} (?:[\p{L}-]+ ){0,3}(?:tipps|gründe|dinge|wege|tricks|geheimnisse|fakten|trends|fehler|ideen|tools|besten)\b/iu,
    },
    {
      name: 'Anrede',
      source: BAIT,
      pattern:
        /\b(?:sie|du) (?:wissen|weißt|müssen|musst|sollten|solltest|brauchen|brauchst)\b|\b(?:muss man|müssen sie|musst du)\b/iu,
    },
    { name: 'darum', source: BAIT, pattern: /^(?:darum|deshalb|so|das ist|diese[rs]?)\b/iu },
    {
      name: 'Staunen',
      source: BAIT,
      pattern:
        /\b(?:schock\w*|unglaublich\w*|geheim\w*|verändert alles|alles,? was|ultimative\w*|revolutionier\w*|gamechanger|endlich)\b/iu,
    },
    { name: 'Ausruf', source: BAIT, pattern: /!/u },
    {
      name: 'Zukunft',
      source: BAIT,
      pattern:
        /\bdie zukunft (?:der|des|von)\b|\b(?:das ende|der aufstieg|die ära) (?:der|des|von)\b/iu,
    },
  ],
};
