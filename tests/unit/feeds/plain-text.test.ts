import { describe, expect, it } from 'vitest';
import { plainLine, plainText } from '../../../lib/feeds/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['a list and a heading', '<h2>Tides</h2><ul><li>High<li>Low</ul>', 'Tides\n\nHigh\n\nLow'],
    ['line breaks', 'One<br>still one<br/><br />Two', 'One still one\n\nTwo'],
    ['cells', '<table><tr><td>a</td><td>b</td></tr></table>', 'a | b'],
    ['words with markup inside', 'Ge<b>nau</b>, <em>x</em>', 'Genau, x'],
    ['plain text with empty lines', 'One\nline.\n \nTwo.', 'One line.\n\nTwo.'],
    ['HTML with empty lines', '<p>One\n\nline.</p>', 'One line.'],
    [
      'references',
      '&lt;b&gt; &amp;amp; &eacute;&#8217;&#x2014;&#146;&nbsp;x&shy;y',
      '<b> &amp; é’—’ xy',
    ],
    ['unknown references', 'a &foo; & b &#xd800; c', 'a &foo; & b c'],
    [
      'what no reader sees',
      'a<script>x < y</script>b<style>p{}</style>c<svg><text>d</text></svg>e',
      'abce',
    ],
    ['empty elements as XML writes them', 'a<iframe src="x"/>b', 'ab'],
    ['what is not closed', 'a<script>b', 'a'],
    ['a picture without an end', 'a<svg>b', 'ab'],
    ['comments', 'a<!-- <p>b</p> > -->c<!-- d', 'ac'],
    ['a tag with > in quotes', '<a title="x > y" href=z>a</a>b', 'ab'],
    ['a tag whose quote is not closed', '<a title="x>a</a> b', 'a b'],
    ['a tag that breaks off', 'a <a href="https://b', 'a'],
    ['signs of comparison', 'if a < b and b > c', 'if a < b and b > c'],
    [
      "an author's own brackets",
      'Vec<T> and <think> and </think>',
      'Vec<T> and <think> and </think>',
    ],
    ['no own brackets with more in them', 'a<xss onclick="x">b</xss >', 'ab'],
    ['prefixes', '<xhtml:p>a</xhtml:p><xhtml:script>b</xhtml:script>', 'a'],
    ['marks of XML', '<![CDATA[<p>a</p>]]>', 'a'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(plainText(html)).toBe(text);
  });
});

describe('plainLine', () => {
  it('is one line', () => {
    expect(plainLine(' <p>One</p>\n<p>two</p> ')).toBe('One two');
  });
});
