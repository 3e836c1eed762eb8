import { expect, it } from 'vitest';
import { texts } from './blocks-of.ts';

const NOTE = '<annotation encoding="application/x-tex">L = \\frac{a}{b}</annotation>';
const FRACTION = '<mrow><mi>L</mi><mo>=</mo><mfrac><mi>a</mi><mi>b</mi></mfrac></mrow>';
const MATH = `<math><semantics>${FRACTION}${NOTE}</semantics></math>`;
const TEX = 'L = \\frac{a}{b}';

it.each([
  [
    'in one line as it is shown',
    '<math alttext="x=1"><mi>x</mi><mo>=</mo><mn>1</mn></math>',
    'x=1',
  ],
  ['by its TeX', MATH, TEX],
  [
    'by what its attribute says',
    '<math alttext="{\\displaystyle x^{2}}"><msup><mi>x</mi><mn>2</mn></msup></math>',
    'x^{2}',
  ],
  [
    'with signs where there is no TeX',
    '<math><mi>L</mi><mo>=</mo><mfrac><mi>a</mi><mrow><mn>2</mn><mi>b</mi></mrow></mfrac></math>',
    'L=a/(2b)',
  ],
  [
    'once in KaTeX',
    `<span class="katex"><span class="katex-mathml">${MATH}</span><span class="katex-html" aria-hidden="true"><span>L</span><span>=</span><span>ab</span></span></span>`,
    TEX,
  ],
  [
    'in KaTeX without MathML',
    '<span class="katex"><span class="katex-html"><span>L</span></span></span>',
    'L',
  ],
  [
    'once in MathJax 2',
    `<span class="MathJax_Preview">L</span><span class="MathJax"><nobr aria-hidden="true">Lab</nobr><span class="MJX_Assistive_MathML">${MATH}</span></span><script type="math/tex">L</script>`,
    TEX,
  ],
  [
    'once in MathJax 3',
    `<mjx-container class="MathJax"><mjx-math></mjx-math><mjx-assistive-mml>${MATH}</mjx-assistive-mml></mjx-container>`,
    TEX,
  ],
  ['that waits for MathJax', '<script type="math/tex">x^2</script>', 'x^2'],
  ['as a picture', '<img class="latex" alt="x^2" src="/x.svg">', 'x^2'],
  [
    'with a picture behind it',
    `<span>${MATH}<img class="mwe-math-fallback-image-inline" alt="L" src="/l.svg"></span>`,
    TEX,
  ],
])('reads a formula %s', (_, html, text) => {
  expect(texts(`<p>Here ${html} falls.</p>`)).toEqual([`Here ${text} falls.`]);
});

it('reads equations that a table sets line by line', () => {
  const row = (left: string, right: string, number: string): string =>
    `<tr><td></td><td><math><mi>${left}</mi></math></td><td><math><mo>=</mo><mi>${right}</mi></math></td><td>${number}</td></tr>`;
  const table = `<table class="ltx_equationgroup ltx_eqn_align">${row('a', 'b', '(1)')}${row('c', 'd', '(2)')}</table>`;
  expect(
    texts(`<p>So</p>${table}<table><tr><td>One</td></tr><tr><td>Two</td></tr></table>`),
  ).toEqual(['So', 'a =b (1)', 'c =d (2)', 'One', 'Two']);
});
