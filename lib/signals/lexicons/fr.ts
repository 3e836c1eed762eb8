import type { Lexicon } from './lexicon.ts';

const OURS = 'ours, from news of technology; classes after Hyland 2005';
const WEASEL = 'Wikipedia, unsupported attributions, in French';

/** French hedges and vague attributions, and what only looks like them. */
export const FR: Lexicon = {
  sets: {
    clause: '^|,|;|:|–|—|et|mais|que|"|«|car|alors|tandis|où|selon|comme|qu\'',
    dits: "disent|estiment|pensent|affirment|jugent|craignent|considèrent|soupçonnent|redoutent|soulignent|avertissent|préviennent|croient|critiquent|dénoncent|assurent|avancent|évoquent|notent|rappellent|reprochent|y|voient|parlent|doutent|espèrent|prédisent|ont|anticipent|signalent|rapportent|racontent|recommandent|s'",
    experts:
      'experts|spécialistes|analystes|observateurs|critiques|chercheurs|scientifiques|détracteurs|économistes|sceptiques|partisans|opposants|initiés|juristes|sources',
    people:
      '@experts|utilisateurs|entreprises|gens|développeurs|clients|investisseurs|internautes|personnes|acteurs|pays|élus|responsables|observateurs',
    adv: '~ment|déjà|encore|aussi|bien|donc|désormais|bientôt|même|toujours|plus|ainsi|pas|également|alors',
  },
  groups: [
    {
      name: 'conditionnel',
      list: 'hedged',
      source: OURS,
      patterns: `pourrait|pourraient|pourrions|pourriez
        serait|seraient
        aurait|auraient
        devrait|devraient
        permettrait|permettraient|deviendrait|deviendraient|coûterait|coûteraient|ferait|feraient|irait|iraient|prendrait|prendraient|offrirait|offriraient|viendrait|viendraient|resterait|resteraient|atteindrait|atteindraient|mettrait|mettraient|donnerait|donneraient|passerait|passeraient|remplacerait|remplaceraient|entraînerait|entraîneraient|compterait|compteraient|travaillerait|travailleraient|envisagerait|envisageraient|voudrait|voudraient|souhaiterait|souhaiteraient|préparerait|prépareraient|lancerait|lanceraient|signifierait|obligerait|créerait|représenterait|réduirait|réduiraient|augmenterait|chercherait|chercheraient|dépasserait|dépasseraient|porterait|porteraient|valoriserait|faudrait|s'agirait|agirait|existerait|négocierait|discuterait|étudierait|viserait|verrait|verraient|perdrait|perdraient|toucherait|toucheraient|concernerait|fonctionnerait|changerait|aiderait|suffirait|pèserait|arriverait|arriveraient|sortirait|apporterait|utiliserait|intégrerait|limiterait|rendrait|tomberait|finirait|ouvrirait|garderait|quitterait|vendrait|achèterait|céderait|contrôlerait|imposerait|exigerait|rejoindrait|paierait|équivaudrait|contiendrait|tournerait|proposerait`,
    },
    {
      name: 'peut-être',
      list: 'hedged',
      source: OURS,
      patterns: `peut - être
        peut|peuvent ?aussi ?également ?encore être
        probablement
        sans doute =,|_ !aucun
        vraisemblablement
        apparemment
        éventuellement
        potentiellement
        possiblement
        prétendument
        hypothétique|hypothétiques|hypothétiquement
        présumé|présumée|présumés|présumées
        supposé|supposée|supposés|supposées
        potentiel|potentielle|potentiels|potentielles
        éventuel|éventuelle|éventuels|éventuelles
        est|soit ?fort|très|bien|donc possible|probable que|qu'
        il se peut
        il|elle|elles|ils semble|semblent|semblait|semblaient
        semble|semblent|semblait
        paraît|paraissent|paraissait
        aurait - il
        risque|risquent de|d'
        laisse|laissent penser|entendre|supposer|présager
        tout porte|indique ?à ?que`,
    },
    {
      name: 'rumeur',
      list: 'hedged',
      source: OURS,
      patterns: `rumeur|rumeurs|spéculation|spéculations|ouï
        selon ?des ?plusieurs ?certaines ?nos ?les ?une sources|source|informations|rumeurs|indiscrétions
        d'après des|plusieurs|certaines sources|informations|rumeurs
        à en croire
        sources|source|personnes|personne proches|proche|familières|informées|anonymes|anonyme
        sous couvert d' anonymat
        non confirmé|confirmée|confirmés|confirmées|officiel|officielle`,
    },
    {
      name: 'prévoit',
      list: 'hedged',
      source: OURS,
      plan: true,
      patterns: `prévoit|prévoient|prévoyait|prévu|prévue|prévus|prévues !par|à|dans =de|d'|pour|en|que|qu'|un|une|le|la|les|des|au|cet|cette|par|dès|.|,|à|d'ici
        envisage|envisagent|envisageait|compte|comptent|espère|espèrent|ambitionne|ambitionnent|souhaite|souhaitent|entend|veut|veulent|vise|visent|cherche|cherchent =de|d'|que|qu'|un|une|~er|~ir|~re|à|la|le|racheter|s'
        a|ont pour objectif|ambition
        projette|projettent|promet|promettent =de|d'|un|une
        projet|projets|intention de|d'
        s' attend|attendent|apprête|apprêtent|attendait
        attendu|attendue|attendus|attendues
        en ?pleine ?cours ?de pourparlers|discussions|discussion|négociations|négociation
        pourparlers|négociations
        à l' étude
        prévision|prévisions|estimation|estimations|projections
        anticipe|anticipent|table|tablent sur|que|une|un|qu'`,
    },
    {
      name: 'pense',
      list: 'hedged',
      source: OURS,
      patterns: `pense|pensent|croit|croient|estime|estiment|suppose|supposent|soupçonne|soupçonnent|craint|craignent que|qu'`,
    },
    {
      name: 'incertain',
      list: 'hedged',
      source: OURS,
      patterns: `incertain|incertaine|incertains|incertaines|flou|floue
        reste|restent *@adv à voir|savoir|déterminer|définir|prouver|démontrer|confirmer
        on ignore
        ne sait|sait-on ?pas|toujours ?encore si|quand|comment|qui|combien
        n'|ne est|sont pas ?encore certain|clair|connu|sûr|confirmé|confirmée|décidé|connue
        n'|ne a|ont pas|jamais ?encore précisé|indiqué|dit|révélé|communiqué|dévoilé|confirmé|souhaité
        trop tôt pour
        question|questions reste|restent|demeure|demeurent
        nul|personne ne sait`,
    },
    {
      name: 'si',
      list: 'hedged',
      source: OURS,
      patterns: `[ si|s' ] =les|le|la|l'|ce|cette|un|une|des|l'accord|elle|il|ils|elles|jamais <9 se confirme|confirment|concrétise|concrétisait|aboutit|aboutissait|aboutissent|était|étaient|devait|réussit|obtient|venait
        à condition|moins que|qu'|de
        sous réserve
        en cas de|d'
        dépend|dépendra|dépendent de|du|des`,
    },
    {
      name: 'les experts disent',
      list: 'vague',
      source: WEASEL,
      patterns: `+@clause les|des|certains|plusieurs|de|d' ?nombreux|autres @experts ?du|de|secteur @dits
        +@clause certains|beaucoup|d'autres|plusieurs|nombreux|d' ?autres ?nombreux ?@people @dits
        selon|d'après ?les|des|certains|plusieurs|de|nombreux ?nombreux experts|spécialistes|analystes|observateurs|critiques|chercheurs|certains
        des|les|plusieurs|certaines|de ?nombreuses études|recherches|sondages|enquêtes montrent|suggèrent|indiquent|démontrent|révèlent|ont
        beaucoup|certains y voient`,
    },
    {
      name: 'on dit',
      list: 'vague',
      source: WEASEL,
      patterns: `+@clause on dit|raconte|murmure|prétend|considère|pense|prête
        il se dit|murmure|raconte
        est|sont|était|étaient ?souvent|largement|généralement|communément|unanimement considéré|considérée|considérés|considérées|réputé|réputée|réputés|perçu|perçue|perçus|vu|vue|qualifié|qualifiée comme|pour|par|le|la|un|une|beaucoup|certains|de
        largement|généralement|communément|souvent considéré|considérée|considérés|admis|admise|reconnu|reconnue|critiqué|critiquée|perçu|perçue
        aux yeux de|des beaucoup|certains|observateurs
        par|pour certains|beaucoup|d'aucuns ?comme
        d' aucuns`,
    },
    {
      name: 'futur',
      list: 'supposing',
      source: OURS,
      plan: true,
      check: 'future',
      patterns: `sera|seront|aura|auront|pourra|pourront|devra|devront|fera|feront|ira|iront|viendra|viendront|deviendra|deviendront|restera|resteront|permettra|permettront|prendra|prendront|offrira|offriront|proposera|proposeront|lancera|lanceront|ouvrira|ouvriront|sortira|sortiront|arrivera|arriveront|commencera|commenceront|débutera|débuteront|remplacera|remplaceront|atteindra|atteindront|coûtera|coûteront|investira|investiront|créera|créeront|construira|construiront|rejoindra|rejoindront|servira|serviront|intégrera|intégreront|apportera|apporteront|changera|changeront|concernera|concerneront|entrera|entreront|bénéficiera|bénéficieront|disposera|disposeront|continuera|continueront|poursuivra|poursuivront|utilisera|utiliseront|donnera|donneront|mettra|mettront|aidera|aideront|passera|passeront|deploiera|déploiera|déploieront|annoncera|présentera|présenteront|publiera|publieront
        va|vont ?@adv =~er|~ir|~re`,
    },
    {
      name: 'bientôt',
      list: 'supposing',
      source: OURS,
      plan: true,
      strength: 0.5,
      patterns: `bientôt|prochainement
        à l' avenir
        d' ici|ici ?à ?la ?fin ?de #
        dans les prochains|prochaines|années mois|semaines|années ?à ?venir
        d'ici ?à ?la ?fin ?de #`,
    },
    {
      name: 'locutions',
      list: 'none',
      source: OURS,
      patterns: `sans aucun doute
        comme prévu|prévue|attendu|attendue
        a|ont|avait|avaient prévu|compté
        il faut|faudrait savoir
        ne devrait|devraient jamais|pas
        aurait|auraient - dû`,
    },
  ],
};
