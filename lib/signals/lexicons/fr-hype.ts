import type { HypeLexicon } from './hype-lexicon.ts';

const HYLAND = 'ours, classes after Hyland 2005, Metadiscourse: boosters';
const PEACOCK =
  'ours, peacock terms after Vincze 2013, Uncertainty detection in natural language texts';
const PITFALLS = 'ours, after Kapoor and Narayanan 2022, Eighteen pitfalls in AI journalism';
const BAIT = 'ours, after Biyani 2016, 8 Amazing Secrets, and Chakraborty 2016, Stop Clickbait';

/** French words that magnify, and what only looks like them. */
export const FR_HYPE: HypeLexicon = {
  sets: {
    loue: 'puissant|puissante|puissants|puissantes|avancé|avancée|avancés|avancées|innovant|innovante|innovants|intelligent|intelligente|intelligents|performant|performante|performants|performantes|rapide|rapides|ambitieux|ambitieuse|impressionnant|impressionnante|beau|belle|beaux|belles|fiable|fiables|complet|complète|sophistiqué|sophistiquée|spectaculaire|spectaculaires|prometteur|prometteuse|capable|capables|excitant|excitante|révolutionnaire|révolutionnaires|luxueux|polyvalent|polyvalente',
    machine:
      'ia|machine|machines|modèle|modèles|chatbot|chatbots|assistant|assistants|agent|agents|chatgpt|claude|gemini|robot|robots|algorithme|algorithmes|logiciel|système',
    adv: '~ment|déjà|encore|aussi|bien|bientôt|même|toujours|ne|enfin|vraiment|tout|vous|nous',
  },
  groups: [
    {
      name: 'révolutionnaire',
      list: 'boosters',
      source: PITFALLS,
      patterns: `révolutionnaire|révolutionnaires !français|française
        révolutionne|révolutionnent|révolutionner|révolutionné|révolutionnant
        percée|percées !électorale
        sans précédent
        inédit|inédite|inédits|inédites =de|,|.|et|pour|dans
        bouleverse|bouleversent|bouleverser|bouleversant
        changement|change|changer|changent de|la|les paradigme|donne
        bond|pas ?de géant|spectaculaire|en
        nouvelle ère|époque ?de ?d'
        saut quantique
        repousse|repoussent|repousser ?toutes les limites|frontières
        redéfinit|redéfinissent|redéfinir
        jamais vu|vue|vus|vues`,
    },
    {
      name: 'exceptionnel',
      list: 'boosters',
      source: PEACOCK,
      patterns: `exceptionnel|exceptionnelle|exceptionnels|exceptionnelles|extraordinaire|extraordinaires|incroyable|incroyables|incroyablement|époustouflant|époustouflante|époustouflants|époustouflantes|stupéfiant|stupéfiante|sensationnel|sensationnelle|spectaculaire|spectaculaires|phénoménal|phénoménale|fantastique|fantastiques|fabuleux|fabuleuse|merveilleux|merveilleuse|magnifique|magnifiques|inoubliable|inoubliables|somptueux|somptueuse|magique|magiques|parfait|parfaite|parfaitement
        incomparable|incomparables|inégalé|inégalée|inégalés|inégalées|imbattable|imbattables|inégalable|inégalables
        hors pair
        hors du commun
        unique au|en monde|son
        de classe mondiale
        à la pointe ?de ?du ?d'
        de pointe
        dernier cri
        infini|infinie|infinis|infinies|illimité|illimitée|illimités|illimitées =possibilités|potentiel
        possibilités infinies|illimitées
        libère|libérez|libérer|exploiter|exploitez ?tout le ?plein ?vrai potentiel|pouvoir`,
    },
    {
      name: 'fluide',
      list: 'boosters',
      source: PEACOCK,
      strength: 0.7,
      patterns: `sans effort|couture|accroc
        incontournable|incontournables|indispensable|indispensables =pour|,|.|à
        remarquable|remarquables|remarquablement|impressionnant|impressionnante|impressionnants|impressionnantes|passionnant|passionnante|passionnants|fascinant|fascinante|immersif|immersive
        pionnier|pionnière|pionniers|précurseur
        transforme|transforment|transformer|réinvente|réinventent|réinventer <5 monde|industrie|façon|manière|secteur|vie|quotidien|avenir|société
        sublime|sublimer|sublimez|prestigieux|prestigieuse|renommée|emblématique|emblématiques
        clé|clés en main
        sur mesure
        au niveau supérieur
        ouvre|ouvrent|ouvrir ?la ?une voie|perspectives|horizons ?à`,
    },
    {
      name: 'puissant',
      list: 'boosters',
      source: PEACOCK,
      strength: 0.4,
      patterns: `-plus|moins|très|aussi|assez puissant|puissante|puissants|puissantes
        innovant|innovante|innovants|innovantes|performant|performante|performants|performantes|intuitif|intuitive|intuitifs|idéal|idéale|idéalement|excellent|excellente|excellents|supérieur|supérieure =qualité|confort
        leader|leaders ?mondial|mondiaux|européen
        considérablement|drastiquement|radicalement|massivement
        haut de gamme
        haute qualité`,
    },
    {
      name: 'fait gagner du temps',
      list: 'benefits',
      source: 'ours, from announcements of products and advertisements',
      strength: 0.4,
      patterns: `gagner|gagnez|économiser|économisez <2 temps|argent|énergie
        en quelques secondes|minutes|clics
        facilement|simplement|instantanément|rapidement =.|,|et|à|vos|votre
        permet|permettent =aux|à|de|d'|d’|une
        aide|aident =les|vos|votre|à
        améliore|améliorent|améliorer|améliorez|augmente|augmenter|optimise|optimiser|optimisez|booste|booster <3 efficacité|productivité|performance|performances|qualité|résultats|expérience|ventes
        simplifie|simplifient|simplifier|simplifiez|automatise|automatiser|accélère|accélérer
        facile|simple|rapide d'|à utiliser|installer|prendre|configurer
        solution|offre|plateforme complète|globale|unique|idéale|innovante|tout
        avantage concurrentiel
        valeur ajoutée
        nouvelle génération
        savoir - faire
        au service de|des|du
        à la hauteur
        partenaire idéal|privilégié|de`,
    },
    {
      name: 'sans aucun doute',
      list: 'boosters',
      source: HYLAND,
      strength: 0.5,
      patterns: `sans ?aucun ?nul doute !^
        indéniablement|incontestablement|indubitablement|indéniable|incontestable`,
    },
    {
      name: 'le plus puissant',
      list: 'superlatives',
      source: PEACOCK,
      check: 'unmeasured',
      patterns: `le|la|les|l' plus *@adv @loue
        le|la|les|l' meilleur|meilleure|meilleurs|meilleures *_|% du|au monde|marché
        -au le|la|les meilleur|meilleure|meilleurs|meilleures *_|% jamais|possible
        de tous les temps
        jamais créé|créée|conçu|conçue|construit|développé|développée|vu
        plus *@adv que jamais
        numéro un|1 ?mondial`,
    },
    {
      name: 'le premier',
      list: 'firsts',
      source: PITFALLS,
      check: 'unmeasured',
      patterns: `premier|première|premiers|premières *_|% au|du monde
        première|premières mondiale|mondiales
        le|la|l' seul|seule|unique *_|% au|du monde|marché
        seul|seule *_|% capable
        tout|toute premier|première
        jamais auparavant`,
    },
    {
      name: 'pense comme un humain',
      list: 'humanLike',
      source: PITFALLS,
      patterns: `surhumain|surhumaine|surhumains|surhumaines
        quasi ?- humain|humaine
        @machine ?qui ?@adv [ comprend|comprennent|pense|pensent|veut|veulent|ressent|ressentent|sait|savent|croit|rêve ]
        pense|pensent|raisonne|raisonnent|parle|parlent|agit|réagit|apprend comme un|une|des humain|humains|personne|expert|collègue
        plus intelligent|intelligente|intelligents que ?l' ?les ?n'importe homme|humain|humains|médecins|quel
        collègue|collègues|employé|employés|collaborateur|coéquipier virtuel|virtuels|numérique|numériques|artificiel
        remplace|remplacera|remplaceront|remplacer ?bientôt les médecins|avocats|professeurs|développeurs|humains`,
    },
    {
      name: 'va tout changer',
      list: 'certainty',
      source: PITFALLS,
      patterns: `va|vont *@adv changer|transformer|révolutionner|bouleverser|dominer|remplacer <2 tout|monde|vie|vies|façon|manière|avenir|secteur|industrie
        changera|transformera|révolutionnera|bouleversera|changeront|transformeront|dominera|redéfinira
        change|changer|changé tout|pour|à =.|,|^|jamais
        plus rien ne sera
        ne sera plus jamais
        inéluctable|inéluctablement|inévitablement|irréversible
        l' avenir ?de ?du ?des <3 est|appartient|commence =là|à|prometteur|ici|aujourd'hui|maintenant|radieux
        garantit|garantissent|garanti|garantie =le|succès|des|un|à`,
    },
    {
      name: 'ne manquez pas',
      list: 'pressure',
      source: BAIT,
      strength: 0.6,
      patterns: `ne|n' manquez|ratez|attendez|hésitez pas|plus
        +^|,|.|: découvrez|inscrivez|profitez|réservez|commandez|essayez|contactez|rejoignez|explorez|imaginez|téléchargez
        vous allez|ne adorer|aimer|regretterez|pourrez
        c' est le moment ?de ?d'
        dès maintenant
        à portée de ?la main
        en un ?seul clic
        dites adieu|bonjour
        prêt|prête|prêts à =transformer|découvrir|commencer|passer`,
    },
    {
      name: 'limites',
      list: 'limits',
      source: PITFALLS,
      patterns: `inconvénient|inconvénients|limitation|limitations|lacune|lacunes|faiblesse|faiblesses|hallucine|hallucinations
        taux d' erreur`,
    },
    {
      name: 'tournures',
      list: 'none',
      source: 'ours',
      patterns: `le|la plus part|grande
        au plus tard
        non seulement
        circonstances|séance|session|assemblée exceptionnelles|exceptionnelle|extraordinaire
        sans doute
        à titre exceptionnel`,
    },
  ],
  negations: "pas|ne|n'|jamais|aucun|aucune|sans|ni|guère|peu|moins|loin|rien",
  claims:
    'affirme|affirment|prétend|prétendent|promet|promettent|dit|déclare|assure|selon|qualifie|vante|vantent|présente|présenté|présentée|estime',
  scorn:
    'hype|buzz|prétendu|prétendue|prétendument|soi-disant|mythe|exagéré|exagérée|battage|fantasme',
  amounts: {
    times: 'x|×|fois',
    percent: '%|pourcent',
    more: 'plus|moins|mieux|supérieur|supérieure|gain|gains|réduction|économies|croissance|productivité|augmentation|amélioration',
    makes:
      'réduit|réduire|réduisent|réduisez|augmente|augmenter|augmentez|améliore|améliorer|économise|économiser|économisez|accélère|accélérer|diminue|diminuer|booste|booster|boostez',
    upTo: ["jusqu' à"],
    baseline:
      "que|qu'|comparé|comparaison|rapport|précédent|précédente|prédécesseur|chiffre|action|trimestre|an|ans|année|mois|depuis|étude|sondage|inflation|prix|bénéfice|points|mesuré|test|tests|moyenne|utilisateurs|personnes",
  },
  headlines: [
    {
      name: 'nombre en tête',
      source: BAIT,
      pattern:
        /^(?:les )?(?:top )?\d{1,3} (?:[\p{L}-]+ ){0,3}(?:conseils|raisons|choses|façons|astuces|secrets|faits|tendances|erreurs|idées|outils|meilleur\w*)\b/iu,
    },
    {
      name: 'adresse',
      source: BAIT,
      pattern: /\bvous (?:devez|devriez|allez|ne)\b|\bce qu['’]il faut savoir\b/iu,
    },
    { name: 'voici', source: BAIT, pattern: /^(?:voici|voilà|ces?|cette|pourquoi)\b/iu },
    {
      name: 'étonnement',
      source: BAIT,
      pattern:
        /(?:choc|incroyable|secrets?|change tout|tout ce que|ultime|révolutionn\w+|enfin)(?![\p{L}])/iu,
    },
    { name: 'exclamation', source: BAIT, pattern: /!/u },
    {
      name: 'avenir',
      source: BAIT,
      pattern: /l['’]avenir d(?:e|u|es)\b|\bla fin d(?:e|u|es)\b|\bl['’]ère d(?:e|u|es)\b/iu,
    },
  ],
};
