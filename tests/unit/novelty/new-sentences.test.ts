import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { NewSpan } from '../../../lib/model/feeds.ts';
import { whatIsNew } from '../../../lib/novelty/new-sentences.ts';
import { FOLLOW_UP, ORCHARD, RELEASE, REWRITE } from './sample-stories.ts';

const articleOf = ({ title, text }: { title: string; text: string }) =>
  articleFromText(text, { url: 'https://page.invalid/', title, siteName: null, lang: 'en' });
const [release, rewrite, followUp] = [RELEASE, REWRITE, FOLLOW_UP].map(articleOf);

const ofMatter = (article: Article) => ({ article, ofMatter: true });
const other = (article: Article) => ({ article, ofMatter: false });

const newIn = (text: string, ...known: string[]) => {
  const article = articleOf({ title: 'News', text });
  const news = whatIsNew(
    article,
    known.map((one) => ofMatter(articleOf({ title: 'Known', text: one }))),
  );
  const said = (spans: NewSpan[]): string[] => spans.map((span) => span.text);
  return {
    ...news,
    figures: said(news.figures),
    names: said(news.names),
    texts: news.fresh.map((at) => article.sentences[at]?.text),
  };
};

describe('whatIsNew', () => {
  test('is nothing in a copy, and everything where nothing is known', () => {
    if (!release) throw new Error();
    const all = [...release.sentences.keys()];
    // The place and day that it begins with tell nothing alone.
    const copied = { told: all.slice(1), fresh: [], figures: [], names: [] };
    expect(whatIsNew(release, [ofMatter(release)])).toEqual(copied);
    expect(whatIsNew(release, [])).toMatchObject({ told: [], fresh: all });
    expect(whatIsNew(release, [other(articleOf(ORCHARD))])).toMatchObject({ told: [], fresh: all });
  });

  test('is what a follow-up tells, with its figures and names', () => {
    if (!release || !rewrite || !followUp) throw new Error();
    const news = whatIsNew(followUp, [release, rewrite].map(ofMatter));
    expect(news).toMatchObject({ told: [], fresh: [0, 1, 2, 3] });
    expect(news.figures).toEqual([
      { text: '6 million', sentence: 2 },
      { text: 'July', sentence: 3 },
    ]);
    expect(whatIsNew(rewrite, [ofMatter(release)]).figures).toEqual([{ text: '13', sentence: 1 }]);
  });

  test('takes a sentence with a new figure for new, however alike it is', () => {
    const known = 'Brannock will build the harbor hall for 40 million crowns by the end of 2027.';
    const { texts, figures } = newIn(
      'Brannock will build the harbor hall for 55 million crowns by the end of 2027.',
      known,
    );
    expect(texts).toHaveLength(1);
    expect(figures).toEqual(['55 million']);
    expect(newIn(known.replace('will build', 'builds'), known).texts).toEqual([]);
  });

  const LEFT =
    'Mira Pellworth has left the laboratory in Ostra after eleven years of quarrels about money.';
  const JOINED =
    'She joins the shipyard of Brannock as chief engineer and brings two old colleagues with her.';
  const BOTH = 'Pellworth left the laboratory and joins the shipyard as engineer.';

  test('knows a sentence that two known ones in a row tell, but not from two articles', () => {
    expect(newIn(BOTH, `${LEFT} ${JOINED}`).texts).toEqual([]);
    expect(newIn(BOTH, LEFT, JOINED).texts).toEqual([BOTH]);
  });

  test('knows a sentence that adds to a known one only what stands elsewhere', () => {
    const known = 'Brannock Lines ordered nine plates of gray steel from the Varnhem foundry.';
    const between = 'It rained. It snowed. It thawed. It froze.';
    const added = known.replace('.', ' and thanked mayor and divers.');
    const elsewhere = 'Divers and mayor were thanked.';
    expect(newIn(added, `${known} ${between} ${elsewhere}`).texts).toEqual([]);
    expect(newIn(added, `${known} ${between}`).texts).toEqual([added]);
  });

  test('tells what the article repeats only once, and leaves out what is too short to tell', () => {
    const sentence = 'The cooperative plants two hundred cherry trees along the northern dike.';
    expect(newIn(`${sentence} ${sentence} That is all.`).fresh).toEqual([0]);
  });

  test('gives names to the letter: no first words of sentences, no possessives, each once', () => {
    const { names } = newIn(
      'Yesterday Jonas Ekdal opened the hall. Experts praised Varnhem’s new GridMind-2, the Tern-E and the Bank of Tolm. However, Ekdal was late; the Bank of Tolm was not.',
      'The hall is to be opened soon.',
    );
    expect(names).toEqual(['Jonas Ekdal', 'Varnhem', 'GridMind-2', 'Tern-E', 'Bank of Tolm']);
  });

  test('gives figures with what they count in', () => {
    const { figures } = newIn(
      'It costs $1.2 billion, 37% more than on 3 March 2026, and takes 4.5 GB or 12 million words in 9 days.',
    );
    expect(figures).toEqual(['$1.2 billion', '37%', '3 March 2026', '4.5', '12 million', '9']);
  });

  test('spans of figures and names stand in their sentences', () => {
    if (!followUp || !release) throw new Error();
    const { fresh, figures, names } = whatIsNew(followUp, [ofMatter(release)]);
    for (const { text, sentence } of [...figures, ...names]) {
      expect(fresh).toContain(sentence);
      expect(followUp.sentences[sentence]?.text).toContain(text);
    }
  });

  const OFFER =
    'The shipyard of Brannock offers every apprentice a heated room, a blue bicycle, two warm meals a day and lessons in welding.';
  const UNION = 'Welders and divers have founded a union with four hundred members in the harbor.';

  test('asks more of an article of another matter: two sentences, and in much the same words', () => {
    const article = articleOf({
      title: 'News',
      text: `${OFFER} Nobody else said anything about rents. ${UNION}`,
    });
    const known = (text: string, is = other) =>
      whatIsNew(article, [is(articleOf({ title: 'Known', text }))]).told;
    expect(known(`${OFFER} ${UNION}`)).toEqual([0, 2]);
    expect(known(OFFER)).toEqual([]);
    expect(known(OFFER, ofMatter)).toEqual([0]);
    const less = 'The shipyard of Brannock offers every apprentice a bicycle and a desk.';
    const elsewhere =
      'A heated room, two blue lamps, warm meals and lessons in welding cost nothing a day.';
    expect(known(`${less} It rained. It snowed. It froze. ${elsewhere} ${UNION}`)).toEqual([]);
    const others = OFFER.replace('Brannock', 'Varnhem');
    expect(known(`${others} ${UNION}`)).toEqual([]);
    expect(known(`${others} ${UNION}`, ofMatter)).toEqual([0, 2]);
  });

  test('is not told by names alone: the plain words have to be there too', () => {
    const { texts } = newIn(
      'Mira Pellworth of Halyard Labs was arrested with two accountants.',
      'Mira Pellworth of Halyard Labs was honored with a medal. Accountants arrested nobody.',
    );
    expect(texts).toHaveLength(1);
  });
});
