import type { DisclosureWords } from './type-disclosed.ts';

const TEXT = '(?:artikel|text|beitrag|bericht|kommentar|test)s?';

/** German disclosures, after the same sources as the English ones, and the Pressekodex of the Deutscher Presserat (3 and 7). */
export const DE_DISCLOSED: DisclosureWords = {
  labels: {
    opinion:
      'meinung|kommentare?|leitartikel|gastbeitrag|gastkommentar|kolumne|glosse|essay|standpunkt|debatte|leserbriefe?',
    analysis: '(?:eine )?analyse|hintergrund',
    review: 'rezension|(?:film|buch)?kritik|testbericht|(?:im )?test',
    interview: '(?:ein )?interview|im gespräch|(?:ein )?gespräch',
    satire: 'satire',
    sponsored:
      'anzeige|werbung|gesponsert(?:er (?:beitrag|inhalt|artikel))?|sponsored(?: post)?|advertorial|bezahlte (?:anzeige|partnerschaft)|(?:unternehmens|partner)inhalt|in (?:kooperation|zusammenarbeit) mit .{2,40}|verlagsbeilage',
    'press release': '(?:presse|medien)mitteilung|presseinformation',
  },
  paid: {
    hint: 'anzeige|werbung|gesponsert|bezahlt|kooperation|zusammenarbeit|unterst',
    words: `(?:dieser|der) ${TEXT} (?:ist|wurde|entstand) (?:eine? )?(?:anzeige|werbung|gesponsert|von .{2,40} (?:gesponsert|bezahlt)|in (?:kooperation|zusammenarbeit) mit|mit unterstützung von)`,
  },
  corrects: 'korrektur(?:hinweis)?|richtigstellung|berichtigung|nachtrag',
  corrected: {
    hint: 'korrektur|korrig|richtig|berichtig|nachtrag|version|fassung|aktualis|ergänzt|überarb|fehler|redaktion|d\\. red|update',
    words: `(?:in )?(?:einer|der) (?:früheren|ersten|ursprünglichen|vorherigen) (?:version|fassung) (?:dieses|des|hieß|stand|war|haben)|(?:wir haben )?(?:diesen|dieser|den|der) ${TEXT} (?:wurde|haben wir|ist)? ?[^.]{0,30}(?:aktualisiert|korrigiert|ergänzt|überarbeitet|berichtigt)|wir (?:haben (?:das|den fehler|dies) korrigiert|bitten,? (?:den fehler|das|dies) zu entschuldigen)|anm(?:erkung|\\.) (?:der|d\\.) red(?:aktion|\\.).{0,80}(?:version|fassung|korrig|aktualis)`,
  },
  interest: {
    hint: 'autor|interessenkonflikt|transparenz|offenlegung|aktien|anteile|positionen|finanziert|gefördert|unterstützt|reise|eigentümer',
    words:
      '(?:der|die) autor(?:in)? (?:hält|besitzt|ist an)|(?:mögliche )?interessenkonflikte?(?: [a-zß-ÿœ]+){0,3}\\s?(?::|bestehen|liegen|hinweis|besteht|gibt es)|hinweis auf (?:mögliche )?interessenkonflikte|(?:transparenz|offenlegung)(?:shinweis)?(?: der redaktion)?\\s?:|(?:hält|besitzt|halten|besitzen) (?:aktien|anteile|positionen) (?:an|der|von|in)|wurde (?:finanziert|gefördert|unterstützt) (?:von|durch)|die reise wurde (?:von|durch)|eigentümer(?:in)? dieser (?:zeitung|seite)',
  },
  affiliate: {
    hint: 'affiliate|partnerlink|werbelink|provision|vergütung|amazon',
    words:
      'affiliate-?links?|partnerlinks?|werbelinks?|provisions-?links?|(?:erhalten|bekommen|erhält|bekommt|verdienen)(?: [a-zß-ÿœ]+){0,6} (?:provision|vergütung)|(?:kleine |eine )provision|als amazon-partner',
  },
};
