import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../lib/text/canonical-url.ts';
import { safeUrl } from '../../lib/text/url.ts';

const part = fc.constantFrom('amp', 'm', 'a', 'story', 'x.amp.html', 'x.amp', '', '%41', 's', 'c');
const name = fc.constantFrom('utm_source', 'id', 'ref', 'a', 'amp', 'p', '');
const host = fc.constantFrom(
  'm.paper.example',
  'amp.m.paper.example',
  'paper.example.',
  'm.co.uk',
  'www.google.com',
  'x.cdn.ampproject.org',
);
const address = fc
  .tuple(
    host,
    fc.array(part, { maxLength: 6 }),
    fc.array(fc.tuple(name, fc.string({ maxLength: 5 })), { maxLength: 4 }),
  )
  .map(
    ([at, path, query]) =>
      `https://${at}/${path.join('/')}?${query.map((pair) => pair.join('=')).join('&')}#f`,
  );

describe('canonicalUrl', () => {
  it('applied twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          address,
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc.string(),
        ),
        (url) => {
          const once = canonicalUrl(url);
          expect(canonicalUrl(once)).toBe(once);
        },
      ),
    );
  });

  it('stays the same with any stated address, applied again', () => {
    fc.assert(
      fc.property(address, fc.oneof(address, fc.string()), (url, stated) => {
        const once = canonicalUrl(url, stated);
        expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });
});

it('safeUrl lets only three schemes through', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.constantFrom('javascript:x', 'JAVA\tscript:x', 'data:,x'),
      ),
      (href) => {
        expect(safeUrl(href, 'https://a.example/') ?? 'https://').toMatch(/^(?:https?|mailto):/);
      },
    ),
  );
});
