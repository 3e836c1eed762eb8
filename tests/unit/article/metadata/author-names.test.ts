import { describe, expect, it } from 'vitest';
import { isPersonName, namesIn } from '../../../../lib/article/metadata/author-names.ts';

describe('namesIn', () => {
  it.each([
    ['By Nora Quill', ['Nora Quill']],
    ['Written by: Nora Quill and Otto van der Berg', ['Nora Quill', 'Otto van der Berg']],
    ['Nora Quill, Otto Reed & Pia Lund', ['Nora Quill', 'Otto Reed', 'Pia Lund']],
    ['Nora Quill | Harbor Desk', ['Nora Quill']],
    ['Nora Quill • March 3, 2026', ['Nora Quill']],
    ['Nora Quill, Senior Technology Editor', ['Nora Quill']],
    ['Nora Quill Staff Writer', ['Nora Quill']],
    ['Nora Quill, Ph.D., Otto Reed, MD', ['Nora Quill, Ph.D.', 'Otto Reed, MD']],
    ['Nora Quill (she/her)', ['Nora Quill']],
    ['Nora Quill 12 May 2026', ['Nora Quill']],
    ['N&oacute;ra Quill'.replace('&oacute;', '&#243;'), ['Nóra Quill']],
    ['Anders Byström', ['Anders Byström']],
    ['The Harbor Team', ['The Harbor Team']],
    ['Nora Quill The Associated Press', ['Nora Quill']],
    ['Nora Quill, Data and Graphics Journalist', ['Nora Quill']],
    ['Nora Quill, Chief Officer, Head of Labs, Dock Ltd.', ['Nora Quill']],
    ['Center for Boats and Research', ['Center for Boats and Research']],
    ['Von Reed', ['Von Reed']],
    ['Di Quill', ['Di Quill']],
    ['Nora Quill, Redakteurin', ['Nora Quill']],
    ['Nora Quill, journaliste', ['Nora Quill']],
    ['Nora Quill, periodista', ['Nora Quill']],
    ['Nora Quill, giornalista', ['Nora Quill']],
    ['Nora Quill et Otto Reed', ['Nora Quill', 'Otto Reed']],
  ])('%s', (field, expected) => {
    expect(namesIn(field)).toEqual(expected);
  });

  it.each([
    'admin',
    'https://harbor.example/nora',
    'Staff',
    'user12345',
    'nora@harbor.example',
    '',
    'By',
    'Learn more →',
  ])('refuses %j', (field) => {
    expect(namesIn(field)).toEqual([]);
  });
});

describe('isPersonName', () => {
  it.each(['Nora Quill', 'Otto van der Berg', 'J. R. Reed', 'Nora Quill, Ph.D.'])('%s', (name) => {
    expect(isPersonName(name)).toBe(true);
  });

  it.each([
    'Nora',
    'Share Article',
    'Fact Checked',
    'Dock News',
    'following these tips',
    'The quick fox',
    'A B C D E F',
  ])('not %s', (name) => {
    expect(isPersonName(name)).toBe(false);
  });
});
