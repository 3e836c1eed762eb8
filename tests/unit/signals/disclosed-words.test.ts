import { analyse } from 'scslre';
import { afterEach, describe, expect, it, vi } from 'vitest';

// The patterns are large and made when a text first hints at one, so that only here all of them are made and looked at.

const HINTS: Readonly<Record<string, string>> = {
  en: 'correction updated sponsored affiliate shares',
  de: 'korrektur aktualisiert anzeige provision aktien',
  fr: 'correction mise à jour sponsorisé affiliés auteur',
  es: 'corrección actualización patrocinado afiliados autora',
};

describe('the words of disclosures', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it.each(Object.entries(HINTS))('take time in proportion to the text: %s', async (lang, text) => {
    const made: { source: string; flags: string }[] = [];
    vi.stubGlobal(
      'RegExp',
      new Proxy(RegExp, {
        construct(target, [source, flags]: [string, string?]) {
          const regex = new target(source, flags);
          made.push({ source: regex.source, flags: regex.flags });
          return regex;
        },
      }),
    );
    const { disclosuresOf } = await import('../../../lib/signals/disclosed-words.ts');
    const before = made.length;
    const { paid, corrected, interest, affiliate, label } = disclosuresOf(lang);
    const hinted = made.length;
    for (const find of [paid, corrected, interest, affiliate]) find(text);
    label(text);
    // Four statements and the note of a correction, each made at its hint.
    expect(made.length - hinted).toBe(5);
    expect(hinted).toBeGreaterThan(before);
    vi.unstubAllGlobals();
    for (const one of made)
      expect(analyse(one, { assumeRejectingSuffix: false }).reports, one.source).toEqual([]);
  });

  it('find nothing in a language without, nor where letters change their length', async () => {
    const { disclosuresOf } = await import('../../../lib/signals/disclosed-words.ts');
    const line = 'Correction: it has two decks.';
    expect(disclosuresOf('en').corrected(line)).toEqual({ start: 0, end: 11 });
    expect(disclosuresOf(null).corrected(line)).toEqual({ start: 0, end: 11 });
    expect(disclosuresOf('fi').corrected(line)).toBeNull();
    expect(disclosuresOf('fi').label('Opinion')).toBeNull();
    expect(disclosuresOf('en').corrected(`${line} İ`)).toBeNull();
  });
});
