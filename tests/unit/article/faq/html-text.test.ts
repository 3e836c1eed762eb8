import { expect, test } from 'vitest';
import { htmlToText } from '../../../../lib/article/faq/html-text.ts';

test.each([
  ['plain, with a < b', 'plain, with a < b'],
  ['one\n\ntwo  words', 'one\n\ntwo words'],
  ['<p>One\ntwo</p><p>three<br/>four</p>', 'One two\n\nthree\n\nfour'],
  ['<ul><li><a href="/x">A</a></li><li>B</li></ul>', 'A\n\nB'],
  ['R&amp;D &#8220;now&#x201d;&nbsp;&hellip;', 'R&D “now” …'],
  ['&lt;p&gt;Escaped twice&lt;/p&gt;', 'Escaped twice'],
  ['&unknown; &#0; &#xD800; &#9999999;', '&unknown;'],
  ['<script', '<script'],
  ['', ''],
])('%j reads as %j', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('a wall of opened tags is read at once', () => {
  const start = performance.now();
  htmlToText('<a '.repeat(1_000_000));
  expect(performance.now() - start).toBeLessThan(500);
});
