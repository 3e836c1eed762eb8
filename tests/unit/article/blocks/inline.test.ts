import { expect, it } from 'vitest';
import { countWords } from '../../../../lib/text/words.ts';
import { texts } from './blocks-of.ts';

it.each([
  ['a raised link', 'It grew.<sup><a href="#fn1">1</a></sup> Then', 'It grew. Then'],
  [
    'a mark in brackets',
    'It fell<sup class="footnote-ref"><a href="#fn2">[2]</a></sup>, and',
    'It fell, and',
  ],
  [
    'a mark of an encyclopedia',
    'It grew.<sup class="reference">[<a href="#c">citation needed</a>]</sup> Then',
    'It grew. Then',
  ],
  [
    'a mark of a newsletter',
    'It grew<a class="footnote-anchor" href="#footnote-1">1</a>. Then',
    'It grew. Then',
  ],
  ['the way back', 'The note. <a href="#fnref1">↩︎</a>', 'The note.'],
  [
    'a citation in brackets, which is text',
    'See [<a class="ref" href="#b12">12</a>] there',
    'See [12] there',
  ],
  [
    'a raised number',
    '10<sup>6</sup> boats, 10<sup>-3</sup> m, CO<sub>2</sub>, 1<sup>st</sup>',
    '10⁶ boats, 10⁻³ m, CO2, 1st',
  ],
  ['a first letter', '<span class="dropcap">T</span> he boat', 'The boat'],
  [
    'a first letter with a quote',
    '<span class="first-letter">\n “T\n</span>\nhe boat”',
    '“The boat”',
  ],
  ['a first letter that is a word', '<span class="drop-cap">A</span> <b>boat</b>', 'A boat'],
  ['a first letter as a picture', '<img class="dropcap" alt="T" src="/t.png">he boat', 'The boat'],
  [
    'the initials of a person, which are text',
    '<span class="avatar-initials">N</span> Nora',
    'N Nora',
  ],
  ['links that the style sets apart', '<a href="/x">One</a><a href="/y">Two</a>', 'One Two'],
  ['words taken back', 'It is <del>old</del><ins>new</ins>.', 'It is new.'],
  ['readings over characters', '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字', '漢字'],
  ['what is not seen', 'It is<span data-lede-hidden="gone"> (not)</span> new.', 'It is new.'],
  ['what unfolds', 'It is<span data-lede-hidden="folded"> very</span> new.', 'It is very new.'],
  ['elements of the page itself', 'One <my-term>two</my-term>.', 'One two.'],
  [
    'text from right to left',
    '<bdo dir="rtl">قالت الشركة إن OpenAI أطلقت</bdo>',
    'قالت الشركة إن OpenAI أطلقت',
  ],
])('%s', (_, html, text) => {
  expect(texts(`<p>${html}</p>`).filter((one) => one !== '')).toEqual([text]);
});

it('joins a first letter that stands in a box of its own', () => {
  expect(texts('<div class="drop-cap">T</div><p>he boat crossed.</p>')).toEqual([
    'The boat crossed.',
  ]);
});

it('keeps notes as the list they are', () => {
  expect(
    texts(
      '<section class="footnotes"><ol><li id="fn1"><p>One. <a href="#fnref1" class="footnote-backref">↩</a></p></li><li>Two.</li></ol></section>',
    ),
  ).toEqual(['One.', 'Two.']);
});

it('reads terms and what they mean as paragraphs', () => {
  expect(texts('<dl><dt>Term</dt><dd><p>One.</p><p>Two.</p></dd></dl>')).toEqual([
    'Term',
    'One.',
    'Two.',
  ]);
});

it.each([
  ['zh', '人工智能公司发布了新的模型。', 7],
  ['ja', '人工知能の会社は新しいモデルを発表した。', 10],
  ['ko', '인공지능 회사가 새로운 모델을 발표했다.', 5],
  ['th', 'บริษัทปัญญาประดิษฐ์เปิดตัวโมเดลใหม่', 7],
])('counts words in %s', (lang, text, words) => {
  expect([countWords(text, lang), countWords(text, null)]).toEqual([words, words]);
});
