import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import { whatIsNew } from '../../../lib/novelty/new-sentences.ts';
import { FOLLOW_UP, ORCHARD, RELEASE, REWRITE } from './sample-stories.ts';

const articleOf = ({ title, text }: { title: string; text: string }) =>
  articleFromText(text, { url: 'https://page.invalid/', title, siteName: null, lang: 'en' });
const [release, rewrite, followUp] = [RELEASE, REWRITE, FOLLOW_UP].map(articleOf);

const newIn = (text: string, ...known: string[]) => {
  const article = articleOf({ title: 'News', text });
  const news = whatIsNew(
    article,
    known.map((one) => articleOf({ title: 'Known', text: one })),
  );
  return { ...news, texts: news.sentences.map((at) => article.sentences[at]?.text) };
};

describe('whatIsNew', () => {
  test('is nothing in a copy, and everything where nothing is known', () => {
    if (!release) throw new Error();
    expect(whatIsNew(release, [release])).toEqual({ sentences: [], figures: [], names: [] });
    expect(whatIsNew(release, []).sentences).toHaveLength(release.sentences.length);
    expect(whatIsNew(release, [articleOf(ORCHARD)]).sentences).toHaveLength(
      release.sentences.length,
    );
  });

  test('is what a follow-up tells, with its figures and names', () => {
    if (!release || !rewrite || !followUp) throw new Error();
    const news = whatIsNew(followUp, [release, rewrite]);
    expect(news.sentences).toEqual([0, 1, 2, 3]);
    expect(news.figures).toEqual(['6 million', 'July']);
    expect(whatIsNew(rewrite, [release]).figures).toEqual(['13']);
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
    const known = 'Brannock Lines ordered nine plates from the Varnhem foundry.';
    const between = 'It rained. It snowed. It thawed. It froze.';
    const added = known.replace('.', ' and thanked mayor, council, divers and welders.');
    const elsewhere = 'Divers, welders, mayor and council were thanked.';
    expect(newIn(added, `${known} ${between} ${elsewhere}`).texts).toEqual([]);
    expect(newIn(added, `${known} ${between}`).texts).toEqual([added]);
  });

  test('tells what the article repeats only once, and leaves out what is too short to tell', () => {
    const sentence = 'The cooperative plants two hundred cherry trees along the northern dike.';
    expect(newIn(`${sentence} ${sentence} That is all.`).sentences).toEqual([0]);
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

  test('spans of figures and names stand in the new sentences', () => {
    if (!followUp || !release) throw new Error();
    const { sentences, figures, names } = whatIsNew(followUp, [release]);
    const text = sentences.map((at) => followUp.sentences[at]?.text).join('\n');
    for (const span of [...figures, ...names]) expect(text).toContain(span);
  });
});
