import type { DisclosureWords } from './type-disclosed.ts';

const TEXT = '(?:article|texte|contenu|billet|reportage|entretien|publication)';

/** French disclosures, after the same sources as the English ones, and the Charte de Munich (duty to correct). */
export const FR_DISCLOSED: DisclosureWords = {
  labels: {
    opinion:
      'opinions?|tribunes?|édito(?:rial|riaux)?s?|chroniques?|point de vue|billet|idées|débats?|libre opinion|courrier des lecteurs',
    analysis: 'analyses?|décryptages?',
    review: 'critiques?|(?:notre )?tests?|prise en main',
    interview: 'entretiens?|interviews?',
    satire: 'satire|humour',
    sponsored:
      'publi-?(?:rédactionnel|reportage|communiqué|information)|contenu (?:sponsorisé|partenaire|de marque|promotionnel)|article (?:sponsorisé|partenaire)|sponsorisé(?: par .{2,40})?|(?:en )?partenariat (?:avec .{2,40}|rémunéré)|publicité|annonce',
    'press release': 'communiqués?(?: de presse)?',
  },
  paid: {
    hint: 'sponsor|publi|partenariat|financé|produit|proposé par',
    words: `cet? ${TEXT} (?:est|a été) (?:un |une )?(?:sponsorisé|publicité|publi-?rédactionnel|réalisé en partenariat|rédigé en partenariat|produit (?:par|pour)|financé par)|contenu (?:conçu et )?proposé par`,
  },
  corrects: 'rectificatifs?|corrections?|correctifs?|erratum|précisions?',
  corrected: {
    hint: 'rectif|correct|erratum|précision|version|mis à jour|mise à jour|corrig|modifi|actualis|amendé|rédaction',
    words: `une (?:version|première version) (?:précédente|antérieure|de cet article)|(?:dans )?une (?:précédente|première) version de|cet ${TEXT} a été (?:mis à jour|corrigé|modifié|actualisé|amendé)|nous avons (?:corrigé|rectifié)|note de la rédaction.{0,80}(?:version|corrig|mis à jour)`,
  },
  interest: {
    hint: 'auteur|intérêt|actionnaire|propriétaire|financé|commandée|voyage|transparence',
    words:
      "l['’]auteur(?:e|rice)? (?:détient|possède|déclare|ne détient|n['’]a pas)|(?:conflits?|liens?) d['’]intérêts?(?: [a-zß-ÿœ]+){0,3}\\s?:|déclare(?:nt)? (?:n['’]avoir )?(?:aucun )?(?:conflit|lien)|déclaration d['’]intérêts|(?:est|sont) (?:actionnaire|propriétaire)s? (?:de|du) (?:notre|ce) (?:journal|site|média)|cette (?:étude|enquête) a été (?:financée|commandée) par|ce voyage a été (?:organisé|financé)|transparence\\s?:",
  },
  affiliate: {
    hint: 'affili|commission|amazon',
    words:
      "liens? (?:d['’])?affili(?:és?|ation)|(?:touch|perce|recev|gagn)[a-zß-ÿœ]*(?: [a-zß-ÿœ]+){0,3} commission|une (?:petite )?commission|programme d['’]affiliation|partenaire amazon",
  },
};
