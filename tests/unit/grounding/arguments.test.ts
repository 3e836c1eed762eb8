import { expect, test } from 'vitest';
import { doubtsOf } from './given.ts';

const TEXT = `The Tarbek club paused its cameras in March. The maker, Gatewell, blamed a poor photograph. The police had taken it.

Director Pavel Orlik apologized to Jana Mezlik, and she declined a ticket that he offered her. The fan group Blue Arch wants the cameras removed.

A court in Kellan struck down a similar law. The label Tidecrest is still suing Loopsong.`;

test.each([
  ['The police blamed a poor photograph.', 'The police'],
  ['Blue Arch apologized to Jana Mezlik.', 'Blue Arch'],
  ['Loopsong is still suing Tidecrest.', 'Loopsong'],
  ['A court in Tarbek struck down a similar law.', 'A court in Tarbek'],
])('somebody else did it: %s', (statement, who) => {
  expect(doubtsOf(TEXT, statement).map(([kind]) => kind)).toContain('name');
  expect(doubtsOf(TEXT, statement)[0]?.[1]).toContain(who.split(' ').at(-1));
});

test.each([
  ['Gatewell blamed a poor photograph.'],
  ['The firm blamed a poor photograph.'],
  ['Pavel Orlik apologized to Jana Mezlik.'],
  ['Tidecrest is still suing Loopsong.'],
  ['A court in Kellan struck down a similar law.'],
])('they did: %s', (statement) => {
  expect(doubtsOf(TEXT, statement)).toEqual([]);
});
