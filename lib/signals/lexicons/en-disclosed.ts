import type { DisclosureWords } from './type-disclosed.ts';

const TEXT =
  '(?:article|story|post|piece|page|report|column|review|guide|essay|interview|newsletter|blog(?: post)?)';

/**
 * English disclosures. Sources: Trust Project, "type of work" and "methods"; W3C credibility signals (2020), corrections and
 * sponsorship; NewsGuard, labels of opinion and advertising; the FTC's endorsement guides for affiliate links; wording ours.
 */
export const EN_DISCLOSED: DisclosureWords = {
  labels: {
    opinion:
      '(?:guest )?opinions?(?: (?:article|piece|columns?|contributors?|essay))?|(?:[a-zß-ÿœ]+ ){0,2}(?:opinion|guest) (?:columnist|contributor|writer)s?|op[- ]?eds?|commentary|editorials?|columns?|columnists?|(?:guest )?(?:essay|viewpoint)s?|letters? to the editor',
    analysis: '(?:news )?analys[ie]s',
    review: '(?:book|film|movie|product|hands-on|game|music|tv|album)? ?reviews?|hands-on',
    interview: 'interviews?|q ?& ?a',
    satire: 'satire|humou?r',
    sponsored:
      'sponsored(?: (?:content|post|article|story|feature|by .{2,40}))?|advertorials?|advertisement feature|partner(?:ed)? content|paid (?:post|content|partnership|for by .{2,40}|program|promotion)|branded content|brand ?(?:studio|voice|post)|promoted(?: content)?|presented by .{2,40}|brought to you by .{2,40}|(?:produced |created )?in partnership with(?: .{2,40})?|(?:advertising|commercial) feature|from our (?:partner|sponsor)s?',
    'press release': '(?:press|news|media) releases?',
  },
  paid: {
    hint: 'sponsor|paid|partnership|brought to you|made possible|advert',
    words: `this ${TEXT} (?:is|was|has been) (?:a )?(?:sponsored|paid for|paid|produced in partnership|created in partnership|brought to you|written in partnership|made possible|an? (?:advertisement|advertorial|paid))|(?:sponsored|paid) content (?:by|from|provided)|in paid partnership with`,
  },
  corrects: 'corrections?|clarifications?',
  corrected: {
    hint: 'correct|clarif|version|updat|regret|amended|revised|misstat|misident|misspel',
    words: `correction appended|an? (?:earlier|previous|prior|original) version of this|(?:an?|the) (?:earlier|previous|original) version (?:misstated|incorrectly|misspelled|said)|we (?:have corrected|regret the)|(?:this|the) (?:${TEXT}|headline) (?:has been|was) (?:since )?(?:updated|corrected|amended|clarified|revised|changed)(?! (?:daily|regularly|weekly|every|by))|this ${TEXT} (?:has been|was) edited (?:to (?:correct|add|remove|clarify|reflect)|after)|(?:originally|previously) (?:misstated|misidentified|misspelled)|updated? (?<=^[^a-zß-ÿœ]*updated? )to (?:add|include|reflect|correct|clarify|note)(?![a-zß-ÿœ])|editor['’]s note\\b.{0,80}(?:updated|correct|clarif|amend|earlier version)`,
  },
  interest: {
    hint: 'shares|stock|equity|position|financial|holdings|conflict|competing|disclos|investor in|parent company|owns|publishes|funded|financed|underwritten|received|openai',
    words: `(?:the )?(?:author|writer|reporter|journalist|i|we|publisher)(?: or authors|s)? (?:personally |currently |also |do(?:es)? not |has no |have no |may )*(?:hold|own|have)s? (?:no |any |a |an )?(?:shares|stocks?|equity|positions?|long positions?|financial (?:interest|position)s?|holdings)(?! in (?:[a-zß-ÿœ]+ing|seeing|how))|(?:conflicts? of|competing|financial) interests? (?:to declare|statement|disclosure|:)|(?:declares?|declared|no|disclosed?|potential) (?:conflicts? of|competing) interests?|(?:full |financial )?disclosures?(?<=^[^a-zß-ÿœ]*(?:full |financial )?disclosures?)\\s?(?::|—)\\s(?=\\S+ \\S+ \\S+)|is an? (?:minority |major |early |current )?investor in (?:us|this (?:site|publication|newsletter|company)|[a-zß-ÿœ][a-zß-ÿœ’' ]{1,30}, which publishes)|our parent company(?![a-zß-ÿœ])|(?:which|that) (?:owns|publishes) (?:this (?:site|publication|newspaper)|us)(?![a-zß-ÿœ])|this (?:research|study|work|reporting|project|series|${TEXT}) (?:is|was|has been|were) (?:partly |partially |supported and )?(?:funded|financed|underwritten) by|(?:the author|the authors|we|i) (?:has |have )?received (?:research )?(?:funding|grants?|consulting fees|honoraria) from|(?:has|have|signed) (?:a |an )?(?:corporate |content |product )*(?:licensing|partnership|content) (?:partnership|deals?|agreements?) with openai`,
  },
  affiliate: {
    hint: 'affiliate|cost to you|charge to you|third parties|referral|associates? |commission|compensat|share of|percentage|portion|earn money',
    words:
      '(?:contains?|includes?|uses?|using|are|is|be|via|through|our|these|some|any|as|with|have|has) (?:an? |some |our )?(?:affiliate|referral) (?:links?|commissions?|partners?|partnerships?|marketers?|program)|affiliate (?:disclosure|disclaimer)\\s?:|amazon (?:associate|affiliate)s?(?![a-zß-ÿœ])|associates program, an affiliate|(?:no|without) (?:extra|additional) (?:cost|charge) to you|payments? from third parties|(?:earn|receive|get|make|collect|pays? us|take|earns|receives)(?: us)? (?:an? |some )?(?:small |affiliate |referral |sales )*(?:commissions?|compensation|share of (?:the )?(?:sales?|revenue)|percentage of (?:the )?sales?|portion of (?:the )?(?:sales|revenue)|money (?:when|from|if))|commissions? (?:on|from|for|if|when|through) (?:purchases|orders|sales|links|items|products|you|qualifying)|compensated (?:if|when|for|by|through) (?:you|the|our|links|purchases)',
  },
};
