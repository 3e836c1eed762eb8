import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../../lib/signals/supposed-reading.ts';

const plans = (text: string, language = 'en'): string[] =>
  cuesOf(language, text)
    .spans.filter(({ group }) => group.plan && group.list === 'supposing')
    .map(({ start, end }) => text.slice(start, end));

describe('what is still to come', () => {
  it.each([
    ['Ostra will open a lab in Oslo.', ['will']],
    ['The deal won’t close.', ['won’t']],
    ['We will release the weights next month.', ['will']],
    ['It is going to change the market.', ['is going to']],
    ['A wider release is coming soon.', ['coming soon']],
    ['Our goal is to sell fewer racks.', ['goal is']],
    ['We’ll see a shift to smaller labs.', ['’ll']],
    ['Voss wants Ostra to move.', ['wants Ostra to']],
  ])('%j', (text, cues) => {
    expect(plans(text)).toEqual(expect.arrayContaining(cues));
  });

  it.each([
    'Will Harcourt joined Ostra.',
    'The will of the board is known.',
    'You will need a key.',
    'In this post we will look at racks.',
    'To start it, we will call the server.',
    'If the file is missing, the function will fail.',
    'The model will return a list.',
    'She will often walk to work.',
    'This article will cover three racks.',
    'This will help you choose a rack.',
    'Each section will have a list.',
    'Now we’ll explore how racks are cooled.',
    'Each partner will have a key.',
    'Usually, buyers will pay less.',
    'She is going to Oslo.',
  ])('not %j', (text) => {
    expect(plans(text)).toEqual([]);
  });
});

describe('what is still to come in German', () => {
  it.each([
    'Ostra wird ein Labor in Oslo eröffnen.',
    'Voss sagt, dass Ostra das Labor eröffnen wird.',
    'Das Labor wird bald vielen Leuten gehören.',
    'Der Chip wird ab Juni zu haben sein.',
  ])('%j', (text) => {
    expect(plans(text, 'de')).toContain('wird');
  });

  it.each([
    'Das Labor wird von Ostra betrieben.',
    'Die Anlage wird in Oslo gebaut.',
    'Der Chip wird teurer.',
    'Das Werk wird übernommen.',
    'Wird das Labor bald öffnen?',
  ])('not %j', (text) => {
    expect(plans(text, 'de')).not.toContain('wird');
  });
});

describe('what is still to come in French and Spanish', () => {
  it.each([
    ['fr', 'Ostra ouvrira un laboratoire à Oslo.', 'ouvrira'],
    ['fr', 'Ostra va ouvrir un laboratoire.', 'va'],
    ['es', 'Ostra abrirá un laboratorio en Oslo.', 'abrirá'],
    ['es', 'Ostra va a abrir un laboratorio.', 'va a'],
  ])('%s: %j', (lang, text, cue) => {
    expect(plans(text, lang)).toContain(cue);
  });

  it.each([
    ['fr', 'Ici vous pourra lire la suite.'],
    ['es', 'Aquí usted podrá leer más.'],
  ])('said to the reader, %s: %j', (lang, text) => {
    expect(plans(text, lang)).toEqual([]);
  });
});
