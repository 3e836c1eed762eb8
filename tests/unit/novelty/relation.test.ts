import { describe, expect, test } from 'vitest';
import { printOf } from '../../../lib/novelty/print.ts';
import { relationOf } from '../../../lib/novelty/relation.ts';
import { DAY, FOLLOW_UP, HIRING, ORCHARD, RELEASE, REWRITE, SUMMARY } from './sample-stories.ts';

type Source = Parameters<typeof printOf>[0];
const kindOf = (a: Source, b: Source): string => relationOf(printOf(a), printOf(b)).kind;

describe('relationOf', () => {
  test('knows a text again, whole or with sentences left out', () => {
    expect(kindOf(RELEASE, RELEASE)).toBe('copy');
    const shorter = RELEASE.text.replace(/"People.*?2021\. /, '').replace(/Critics.*$/, '');
    expect(kindOf(RELEASE, { ...RELEASE, text: shorter })).toBe('copy');
  });

  test('knows the same event in other words, and as a feed tells it', () => {
    expect(kindOf(RELEASE, REWRITE)).toBe('rewrite');
    expect(kindOf(RELEASE, SUMMARY)).toBe('rewrite');
    expect(kindOf(SUMMARY, REWRITE)).toBe('rewrite');
  });

  test('tells other events of the same company, and other matters, apart', () => {
    expect(kindOf(RELEASE, HIRING)).not.toMatch(/copy|rewrite/);
    expect(kindOf(RELEASE, ORCHARD)).toBe('other');
  });

  test('tells a later event of the same matter from the same event', () => {
    const DAY_6 = RELEASE.time + 6 * DAY;
    expect(kindOf(RELEASE, { ...FOLLOW_UP, time: DAY_6 })).toBe('follow-up');
  });

  test('tells two versions apart by the figures of their titles', () => {
    const version = (number: string, extra: string): Source => ({
      ...SUMMARY,
      title: `Lantern ${number} is there`,
      text: `Fixes faults, translates faster and starts sooner on phones by Brannock. ${extra}`,
    });
    const one = version('3.1', 'Nine languages were added.');
    expect(kindOf(one, version('3.1', 'The size of the letters can be chosen.'))).toMatch(
      /copy|rewrite/,
    );
    expect(kindOf(one, version('3.2', 'The size of the letters can be chosen.'))).not.toMatch(
      /copy|rewrite/,
    );
  });

  test('does not depend on the order', () => {
    const [a, b] = [printOf(RELEASE), printOf(SUMMARY)];
    expect(relationOf(a, b)).toEqual(relationOf(b, a));
  });
});

describe('relationOf in other languages', () => {
  const inLang = (lang: string, title: string, text: string): Source => ({
    title,
    text,
    lang,
    time: RELEASE.time,
  });
  const GERMAN = inLang(
    'de',
    'Halyard Labs veröffentlicht Sprachmodell Lantern 3 für Telefone',
    'Das Unternehmen Halyard Labs aus Ostra hat am Dienstag ein Sprachmodell für Telefone vorgestellt, das ohne Verbindung auskommt. Lantern 3 übersetzt 22 Sprachen und löst 71 Prozent der Aufgaben im Test von Copper Wire. Der Hersteller Brannock liefert es ab Mai mit seinen Geräten aus.',
  );
  const GERMAN_AGAIN = inLang(
    'de',
    'Sprachmodell für Telefone: Halyard Labs stellt Lantern 3 vor',
    'Ohne Verbindung läuft das neue Sprachmodell Lantern 3 auf Telefonen, wie Halyard Labs am Dienstag in Ostra mitteilte. Im Test von Copper Wire löste es 71 Prozent der Aufgaben, es übersetzt 22 Sprachen. Ab Mai liefert der Hersteller Brannock seine Geräte damit aus.',
  );
  const GERMAN_OTHER = inLang(
    'de',
    'Halyard Labs eröffnet Büro in Varnhem und sucht 60 Ingenieure',
    'Das Unternehmen Halyard Labs aus Ostra wird im Herbst ein zweites Büro in Varnhem eröffnen. Gesucht werden 60 Fachleute für Schaltkreise und Übersetzer. Die Miete ist für fünf Jahre bezahlt.',
  );
  const POLISH = inLang(
    'pl',
    'Przymrozki zniszczyły połowę jabłek w dolinie Tolm',
    'Sadownicy z doliny Tolm stracili przez trzy mroźne noce około połowy tegorocznych jabłek. Związek rolników prosi powiat o pomoc. W niedzielę temperatura spadła do minus sześciu stopni.',
  );
  const POLISH_OTHER = inLang(
    'pl',
    'Nowy most w Ostrze będzie gotowy jesienią',
    'Budowa mostu nad portem w Ostrze trwa dłużej, niż się spodziewano, ale ma się skończyć jesienią. Miasto zapłaci za niego czterdzieści milionów koron. Burmistrz mówi, że to dobra wiadomość.',
  );

  test('knows the same event again, and what only looks like it', () => {
    expect(kindOf(GERMAN, GERMAN_AGAIN)).toMatch(/copy|rewrite/);
    expect(kindOf(GERMAN, GERMAN_OTHER)).not.toMatch(/copy|rewrite/);
    expect(kindOf(POLISH, POLISH)).toBe('copy');
    expect(kindOf(POLISH, POLISH_OTHER)).toBe('other');
  });
});
