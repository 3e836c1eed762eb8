import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import type { Finding, Signal } from '../../../lib/model/signals.ts';
import { hype } from '../../../lib/signals/hype.ts';
import { readingOf } from '../../../lib/signals/reading.ts';

const facts = { url: 'https://a.example/', siteName: null };

function measured(text: string, title = '', lang: string | null = 'en'): Signal {
  const article = articleFromText(text, { ...facts, title, lang });
  return hype.measure(article, readingOf(article));
}

const findings = (text: string, title = '', lang = 'en'): Finding[] => {
  const signal = measured(text, title, lang);
  return signal.kind === 'unmeasured' ? [] : signal.findings;
};

const meterOf = (text: string, title = ''): number => {
  const signal = measured(text, title);
  return signal.kind === 'meter' ? signal.value : -1;
};

/** The findings of a text by name, with their cues. */
const found = (text: string, lang = 'en'): Record<string, string[]> =>
  Object.fromEntries(
    findings(text, '', lang).map(({ name, sentences }) => [
      name,
      sentences.flatMap(({ cues }) => cues.map((cue) => cue.text)),
    ]),
  );

const DRY =
  'Ostra opened a lab in Oslo on Monday. It has twelve employees. The rent is paid by the city. Brannock runs a similar lab. Both labs work on chips for cars. The report has eighty pages.';

const LOUD =
  'Lantern is a revolutionary assistant that will change everything. It is the most powerful model ever made. Teams love its seamless, effortless interface. It understands your business and works 10x faster. Do not miss it: sign up today! Our world-class platform unlocks limitless possibilities.';

describe('what magnifies', () => {
  it.each([
    ['Lantern is a groundbreaking model.', 'boosters', ['groundbreaking']],
    ['Ostra has a world-class team.', 'boosters', ['world-class']],
    ['Lantern is the most powerful model.', 'superlatives', ['most powerful']],
    ['It is one of the best models on the market.', 'superlatives', ['best']],
    ['It is the world’s first thinking car.', 'firsts', ['world’s first']],
    ['The assistant understands your customers.', 'humanLike', ['understands']],
    ['It thinks like a human.', 'humanLike', ['thinks like a human']],
    ['Lantern runs 10x faster.', 'multiples', ['10x faster']],
    ['It cuts costs by up to 80%.', 'multiples', ['up to 80%']],
    ['AI will change everything.', 'certainty', ['will change everything']],
    ['Do not miss this offer.', 'pressure', ['Do not miss']],
    ['Look no further.', 'pressure', ['Look no further']],
    ['Are you ready to begin?', 'pressure', ['Are you ready to']],
    ['It is the most comfortable chair.', 'superlatives', ['most comfortable']],
    ['It saves your team time with a single click.', 'benefits', ['saves your team time']],
  ])('%j', (text, name, cues) => {
    expect(found(text)[name]).toEqual(expect.arrayContaining(cues.slice(0, 1)));
  });

  it.each([
    'Lagos is the largest city of the country.',
    'It is a state space model with a transformer decoder.',
    'Four patients had a breakthrough infection.',
    'The guide lists best practices.',
    'The network is a best-effort service.',
    'The tool is not revolutionary.',
    'The sum is hardly unprecedented.',
    'The so-called “revolutionary” chip failed.',
    'Ostra sells the Lantern Ultra, the Lantern Pro and the Lantern Max.',
    'Perfect Privacy and Amazing Grace are names.',
    'Lantern runs 10 times faster than Brannock’s model.',
    'Revenue rose 12 percent in the quarter.',
    'The oldest lab has 12 employees.',
    'The model learns from examples.',
    'Critics say that the breakthrough is hype.',
    'Is Lantern the most powerful model ever made?',
    'It is the fastest model, at 210 tokens a second.',
    'The results are ready.',
    'He went further than his brother.',
  ])('not %j', (text) => {
    expect(found(text)).toEqual({});
  });

  it('tells faint words apart that stand alone in their sentence', () => {
    expect(found('It is a powerful tool.')).toEqual({ faintPraise: ['powerful'] });
    expect(found('It is a powerful and innovative tool.')).toEqual({
      boosters: ['powerful', 'innovative'],
    });
    expect(findings('It is a powerful tool.')[0]?.side).toBe('beside');
    expect(meterOf(`${DRY} It is a powerful tool.`)).toBeLessThan(
      meterOf(`${DRY} It is a revolutionary tool.`),
    );
    expect(meterOf(`${DRY} It is a powerful tool.`)).toBeGreaterThan(0);
  });

  it('counts a word once in a sentence', () => {
    expect(found('It is easy to open and easy to close.')).toEqual({ faintPraise: ['easy'] });
  });

  it('weighs half what is only supposed', () => {
    expect(found('The chip is transformative.').boosters).toEqual(['transformative']);
    expect(found('The chip could be transformative.')).toEqual({ faintPraise: ['transformative'] });
  });

  it('sees exclamation marks and shouting beside other words', () => {
    expect(found('It is done!')).toEqual({ faintPraise: ['!'] });
    expect(found('It is incredible!').pressure).toEqual(['!']);
    expect(found('GET YOUR LANTERN TODAY!').pressure).toEqual(['GET YOUR LANTERN TODAY', '!']);
  });
});

describe('the praise of others', () => {
  it('is told apart, whether quoted or retold', () => {
    const quoted = 'Lindqvist said: “It is a stunning, revolutionary chip that we have.”';
    expect(found(quoted)).toEqual({ quotedPraise: ['stunning', 'revolutionary'] });
    expect(found('Ostra claims that the chip is revolutionary.')).toEqual({
      quotedPraise: ['revolutionary'],
    });
    const [finding] = findings(quoted);
    expect(finding).toMatchObject({
      side: 'beside',
      sentences: [{ cues: [{ quoted: true }, {}] }],
    });
  });

  it('counts half', () => {
    const own = `${DRY} Lantern is a revolutionary and stunning chip, and it works.`;
    const others = `${DRY} “Lantern is a revolutionary and stunning chip, and it works.”`;
    expect(meterOf(others)).toBeLessThan(meterOf(own));
    expect(meterOf(others)).toBeGreaterThan(meterOf(DRY));
  });
});

describe('headlines', () => {
  it('show the forms of lures, with the title', () => {
    const [finding] = findings(DRY, '10 Amazing Tools You Need to Know!');
    expect(finding).toMatchObject({ name: 'headlinePatterns', side: 'for' });
    expect(finding?.count).toBeGreaterThan(2);
    expect(finding?.quotes).toEqual(['10 Amazing Tools You Need to Know!']);
    expect(findings(DRY, 'Ostra opens lab in Oslo')).toEqual([]);
  });

  it('are stronger where the body only supposes what they tell as fact', () => {
    const body =
      'Ostra may buy Brannock in spring. The price is open. According to rumors, Ostra might buy the Brannock plant in spring.';
    const stronger = findings(body, 'Ostra buys Brannock in spring').find(
      ({ name }) => name === 'headlineStronger',
    );
    expect(stronger).toMatchObject({ count: 1, quotes: ['Ostra buys Brannock in spring'] });
    expect(stronger?.sentences.map(({ sentence }) => sentence)).toEqual([0, 2]);
    expect(stronger?.sentences[0]?.cues.map(({ text }) => text)).toEqual(['may']);
    const names = (title: string, text: string) => findings(text, title).map(({ name }) => name);
    expect(names('Ostra may buy Brannock in spring', body)).not.toContain('headlineStronger');
    expect(names('Will Ostra buy Brannock in spring?', body)).not.toContain('headlineStronger');
    expect(
      names('Ostra buys Brannock in spring', `${body} Ostra buys Brannock this spring.`),
    ).not.toContain('headlineStronger');
  });

  it('are stronger where no sentence holds their superlative', () => {
    const title = 'Lantern is the world’s first quantum assistant';
    const body = 'Lantern is a quantum assistant. Ostra sells it from May.';
    expect(
      findings(body, title).find(({ name }) => name === 'headlineStronger')?.sentences,
    ).toEqual([{ sentence: 0, cues: [] }]);
    const held = `${body}\n\nThe world’s first of its kind`;
    expect(findings(held, title).map(({ name }) => name)).not.toContain('headlineStronger');
  });
});

describe('limits', () => {
  it('are told beside, and count for nothing', () => {
    const named = `${LOUD} It has drawbacks.`;
    expect(findings(named).find(({ name }) => name === 'limits')).toMatchObject({
      side: 'beside',
      count: 1,
    });
  });
});

describe('the value', () => {
  it('is 0 for a dry report, low for one word in a note and high for an advertisement', () => {
    expect(meterOf(DRY)).toBe(0);
    const note = 'Ostra has a groundbreaking chip.\n\nIt is made in Oslo.';
    expect(meterOf(note)).toBeGreaterThan(0);
    expect(meterOf(note)).toBeLessThan(30);
    expect(meterOf(LOUD)).toBeGreaterThan(50);
    expect(meterOf(LOUD, 'Lantern will change everything')).toBeGreaterThan(meterOf(LOUD));
  });

  it('falls as plain sentences are added', () => {
    expect(meterOf(`${LOUD} ${DRY}`)).toBeLessThan(meterOf(LOUD));
  });
});

describe('languages', () => {
  it.each([
    ['de', 'Das Modell ist revolutionär.', 'boosters'],
    ['de', 'Lantern ist das leistungsstärkste Modell aller Zeiten.', 'superlatives'],
    ['de', 'Es ist die weltweit erste Plattform.', 'firsts'],
    ['de', 'Die KI denkt wie ein Mensch.', 'humanLike'],
    ['de', 'Es ist bis zu 10-mal schneller.', 'multiples'],
    ['de', 'Lantern wird die Welt für immer verändern.', 'certainty'],
    ['de', 'Das Werkzeug spart Zeit und steigert die Effizienz.', 'benefits'],
    ['fr', 'L’outil fait gagner du temps et améliore la productivité.', 'benefits'],
    ['es', 'Ahorra tiempo y mejora la productividad.', 'benefits'],
    ['fr', 'Lantern révolutionne la santé.', 'boosters'],
    ['fr', 'C’est le modèle le plus puissant.', 'superlatives'],
    ['fr', 'C’est une première mondiale.', 'firsts'],
    ['fr', 'L’IA comprend vos clients.', 'humanLike'],
    ['fr', 'Il réduit les coûts de 80 %.', 'multiples'],
    ['fr', 'Lantern va changer le monde.', 'certainty'],
    ['es', 'Lantern revoluciona la salud.', 'boosters'],
    ['es', 'Es el modelo más potente.', 'superlatives'],
    ['es', 'Es el primer sistema del mundo.', 'firsts'],
    ['es', 'La IA entiende a tus clientes.', 'humanLike'],
    ['es', 'Reduce los costes hasta un 80 %.', 'multiples'],
    ['es', 'Lantern lo cambiará todo.', 'certainty'],
  ])('%s: %j', (lang, text, name) => {
    expect(Object.keys(found(text, lang))).toEqual([name]);
  });

  it.each([
    ['de', 'Das Modell ist nicht revolutionär. Der Umsatz stieg um 12 Prozent.'],
    ['fr', 'Ce n’est pas révolutionnaire. Le chiffre d’affaires augmente de 12 %.'],
    ['es', 'No es revolucionario. Los ingresos aumentan un 12 %.'],
  ])('%s, nothing in %j', (lang, text) => {
    expect(found(text, lang)).toEqual({});
  });

  it('that have no lexicon are not measured', () => {
    expect(measured('Il modello è rivoluzionario.', '', 'it')).toEqual({
      name: 'hype',
      kind: 'unmeasured',
    });
  });
});
