const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Function words by primary language tag; written here, short on purpose. */
const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    list(
      "a about above after again against all almost along already also although always am among an and any are aren't around as at be became because become been before behind being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't done down during each either else even ever every few for from further get gets getting go goes going got had has hasn't have haven't having he her here hers herself him himself his how however i if in instead into is isn't it its itself just last least less let like made make makes making many may me meanwhile might more most much must my myself near need neither never new next no nor not now of off often on once one only onto or other others our ours out over own per perhaps put rather really said same say saying says see seem seemed seems several shall she should since so some something still such take than that the their theirs them themselves then there these they this those though through thus to together told too toward under until up upon us use used using very via want was wasn't way we well went were weren't what whatever when where whether which while who whom whose why will with within without won't would wouldn't yet you your yours yourself i'm i've i'd i'll it's that's there's they're they've we're we've we'd we'll you're you've you'd you'll he'd she'd he'll she'll let's who's what's s t re ve ll d m",
    ),
  ],
  [
    'de',
    list(
      'aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bin bis da dabei dadurch dafür damit dann das dass dazu dem den denn der des deshalb die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa euch für gegen hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ist ja jede jeden jeder jedes jedoch jetzt kann kein keine keinen können könnte man mehr mein mit muss nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seit sich sie sind so soll sollen sondern sowie über um und uns unser unter viel vom von vor war waren was weil weiter welche wenn wer werden wie wieder will wir wird wo wurde wurden während zu zum zur zwar zwischen',
    ),
  ],
  [
    'fr',
    list(
      "à afin ai ainsi alors après au aucun aussi autre autres aux avait avant avec avoir c'est car ce cela celle celles celui ces cet cette ceux chaque chez comme comment dans de depuis des donc dont du d'un d'une elle elles en encore entre est et être eu fait font il ils je jusque la là le les leur leurs lors lui ma mais me même mes moi moins mon ne ni nos notre nous on ont ou où par parce pas peu peut peuvent plus plusieurs pour pourquoi qu quand que quel quelle qui quoi qu'il qu'elle sa sans se sera ses si son sont sous sur ta te tes toi ton tous tout toute toutes très trop tu un une vers vos votre vous y",
    ),
  ],
  [
    'es',
    list(
      'a al algo algunos ante antes aquí así aunque bajo bien cada casi como con contra cual cuando de del desde donde dos durante e el ella ellas ellos en entre era es esa ese eso esta está estaba están este esto estos fue fueron ha hace hacia han hasta hay he la las le les lo los más me menos mi mientras muy nada ni no nos nosotros o otra otras otro otros para pero poco por porque puede pueden que qué quien se sea según ser si sí sido sin sino sobre solo son su sus también tan tanto te tiene tienen todo todos tras tu un una uno unos y ya yo',
    ),
  ],
  [
    'it',
    list(
      "a ad ai al alla alle allo anche ancora avere c'è che chi ci come con contro cosa così cui da dai dal dalla dalle de dei del della delle dello di dopo dove due e è ed era essere fa fino fra gli ha hanno ho i il in io la le lei li lo loro lui ma me mentre mi mia molto ne negli nei nel nella nelle no noi non nostro o ogni ora per perché però più poi prima può quale quando quanto quella quelle quelli quello questa queste questi questo qui sarà se sei senza si sì sia solo sono sopra sotto sta stato su sua sue sui sul sulla suo tra tu tutti tutto un una uno vi voi",
    ),
  ],
  [
    'pt',
    list(
      'a à ainda além algo ao aos após aquela aquele as até cada com como contra da das de dela dele deles depois desde do dos duas e é ela elas ele eles em enquanto entre era essa esse esta está estão este eu foi foram há isso isto já lhe mais mas me mesmo meu minha muito muitos na não nas nem no nos nós num numa o onde os ou outra outras outro outros para pela pelas pelo pelos perante pode por porque pouco quando que quem são se segundo sem ser seu seus si sido só sob sobre sua suas também tem têm teve toda todas todo todos tu um uma umas uns você vocês',
    ),
  ],
  [
    'nl',
    list(
      'aan al alle alleen als altijd andere ben bij binnen daar daarom dan dat de deze die dit doen door dus een eens en er ge geen had hebben heb heeft hem het hier hij hoe hun ik in is ja je jullie kan kon kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat onder ons onze ook op over reeds te tegen toch toen tot tussen u uit uw van veel voor waar waren was wat we weer wel werd wie wij worden wordt zal ze zei zelf zich zij zijn zo zonder zou',
    ),
  ],
]);

/** The primary language of a BCP 47 tag in lower case; a text of unknown language reads as English. */
export const primaryLanguage = (lang: string | null): string =>
  // Asked for with every word.
  lang === 'en' ? lang : lang?.split(/[-_]/)[0]?.toLowerCase() || 'en';

/** Whether a lower-case word only holds sentences of `lang` together. Languages without a list have no stop words. */
export const isStopWord = (word: string, lang: string | null): boolean =>
  STOP_WORDS.get(primaryLanguage(lang))?.has(word) ?? false;
