import { describe, expect, it } from 'vitest';
import { chooseImage } from '../../../../lib/article/metadata/image.ts';
import { factsOf, jsonLd } from './page.ts';

const image = (head: string): string | null => chooseImage(factsOf(head)).value;

describe('chooseImage', () => {
  it('takes the picture the page is shared with, absolute', () => {
    expect(image('<meta property="og:image" content="/img/a.jpg">')).toBe(
      'https://www.harbor-times.example/img/a.jpg',
    );
  });

  it.each<[string, unknown]>([
    ['a string', 'https://a.example/a.jpg'],
    ['an object', { '@type': 'ImageObject', url: 'https://a.example/a.jpg' }],
    ['a list', [{ contentUrl: 'https://a.example/a.jpg' }, 'https://a.example/b.jpg']],
  ])('reads %s in JSON-LD', (_, value) => {
    expect(image(jsonLd({ '@type': 'Article', headline: 'Boats', image: value }))).toBe(
      'https://a.example/a.jpg',
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
    'https://a.example/logo.png',
    'https://a.example/img/default_share.jpg',
  ])('does not take %s', (content) => {
    expect(image(`<meta property="og:image" content="${content}">`)).toBeNull();
  });
});
