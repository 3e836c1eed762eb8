import { describe, expect, it } from 'vitest';
import { withWhatBelongs } from '../../../../lib/article/body/belonging.ts';
import type { ChosenBlock } from '../../../../lib/article/body/choose-blocks.ts';
import { readStream } from '../../../../lib/article/body/read-stream.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';

/** The texts taken of a page of which the trees take what begins with "Yes", and Readability all but what begins with "No". */
function taken(html: string): string[] {
  const { body } = parsePage(`<body>${html}</body>`, 'https://harbor.example/');
  const { stream } = readStream(body, 'https://harbor.example/');
  for (const one of stream.blocks) one.kept = one.block.text.startsWith('No') ? 0 : 1;
  const chosen = stream.blocks.map(({ block }): ChosenBlock => {
    return { fate: block.text.startsWith('Yes') ? 'taken' : 'improbable', chance: 0.2 };
  });
  return withWhatBelongs(stream, chosen).flatMap(({ fate }, index) =>
    fate === 'taken' ? [stream.blocks[index]?.block.text ?? ''] : [],
  );
}

describe('withWhatBelongs', () => {
  it('takes code beside taken text', () => {
    expect(taken('<p>Yes</p><pre>a = 1</pre><pre>b = 2</pre><p>Or so</p><pre>c = 3</pre>')).toEqual(
      ['Yes', 'a = 1', 'b = 2'],
    );
  });

  it('takes the rest of a definition list that Readability keeps', () => {
    expect(taken('<dl><dt>Hull</dt><dd>Yes, of steel</dd><dt>Mast</dt><dd>No</dd></dl>')).toEqual([
      'Hull',
      'Yes, of steel',
      'Mast',
    ]);
    expect(taken('<dl><dt>Hull</dt><dd>Of steel</dd></dl>')).toEqual([]);
  });

  it('takes the notes of a taken text', () => {
    const notes =
      '<section class="footnotes"><ol><li>Measured in May.</li><li>No</li></ol></section>';
    expect(taken(`<p>Yes</p>${notes}<ol><li>Home</li></ol>`)).toEqual(['Yes', 'Measured in May.']);
    expect(taken(notes)).toEqual([]);
  });
});
