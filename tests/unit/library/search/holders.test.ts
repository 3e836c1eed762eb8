import { expect, test } from 'vitest';
import { saveReading } from '../../../../lib/library/articles.ts';
import { emptyLibrary, must, readingOf, stamp } from '../given.ts';

test('the holders of some texts are the articles with their words in a row, as they stand', async () => {
  const library = await emptyLibrary();
  const ids: string[] = [];
  for (const [at, text] of [
    'Pellworth makes Lantern 3 in Ostra.',
    'Lantern has made 3 ships.',
    'Pellworths are rare.',
  ].entries()) {
    const url = `https://halyard.example/${at}`;
    const reading = readingOf({ url, title: 'News', paragraphs: [text] });
    const saved = await saveReading(library, reading, { ...stamp(), matcher: () => [] });
    ids.push(must(saved).id);
  }
  const found = await library.finder.holders([
    'Pellworth',
    'Lantern 3',
    'lantern',
    'Brannock',
    '…',
  ]);
  expect(found.map((one) => one.toSorted())).toEqual([
    [ids[0]],
    [ids[0]],
    [ids[0], ids[1]].toSorted(),
    [],
    [],
  ]);
  expect(await library.finder.holders([])).toEqual([]);
});
