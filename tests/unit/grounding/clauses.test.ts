import { expect, test } from 'vitest';
import { type Clause, clausesIn, type Stretch } from '../../../lib/grounding/clauses.ts';
import { parse } from '../../../lib/grounding/units.ts';

/** Each verb of a sentence with its subject, who does it, and how it is told. */
function told(text: string): string[] {
  const parsed = parse(text, 'en');
  const words = (stretch: Stretch | null): string =>
    stretch === null
      ? '-'
      : parsed.tokens
          .slice(stretch.from, stretch.to)
          .map((token) => token.text)
          .join(' ');
  return clausesIn(parsed).map((clause: Clause) =>
    [
      words(clause.subject),
      parsed.tokens[clause.verb]?.text,
      ...(clause.by ? [`by ${words(clause.by)}`] : []),
      ...(clause.isDenied ? ['not'] : []),
      clause.tense,
    ].join(' | '),
  );
}

test.each([
  ['The buyer accepted the offer.', ['The buyer | accepted | past']],
  ['The offer was accepted by the buyer.', ['The offer | accepted | by the buyer | past']],
  [
    'Ada Berg, who leads the firm, may sell it.',
    ['Ada Berg | leads | present', 'Ada Berg | sell | open'],
  ],
  ['Hale wrote to Berg and offered a ticket.', ['Hale | wrote | past', 'Hale | offered | past']],
  ['The board will not close the mill.', ['The board | close | not | future']],
  ['The board has yet to decide.', ['The board | decide | not | present']],
  [
    'A model designed with Helix has failed.',
    ['A model | designed | past', 'A model | failed | past'],
  ],
])('%s', (text, clauses) => {
  expect(told(text)).toEqual(clauses);
});
