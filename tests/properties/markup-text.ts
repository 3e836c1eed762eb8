import fc from 'fast-check';

const signs = [
  ...'<>&"\'`*_[]()#|~$=%^-+.\\!{}/:;, \n\r\t',
  ...[
    'a',
    'B2',
    '1.',
    'é',
    '新',
    '\u0000',
    '\u2028',
    '\ud800',
    '$x_1$',
    '&amp;',
    '</p>',
    ']]>',
    '```',
  ],
];
/** Text of the signs that formats take for markup, and of any characters. */
export const text = fc.oneof(
  fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** A text without what XML cannot hold. */
export const withoutControls = (value: string): string =>
  value.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
