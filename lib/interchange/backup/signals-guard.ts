import type { Article } from '../../model/article.ts';
import type { Cue, CueSentence, Finding, Signal } from '../../model/signals.ts';
import { NAME } from './article-guard.ts';
import { address, count, flag, type Guard, list, oneOf, record, text } from './shape.ts';

const LIST = 10_000;
const WORD = 200;

const cue = record<Cue>({ text: text(NAME), start: count, end: count, quoted: flag }, {});
const cueSentence = record<CueSentence>({ sentence: count, cues: list(cue, LIST) }, {});
const finding = record<Finding>(
  {
    name: text(WORD),
    count,
    values: list(text(NAME), LIST),
    side: oneOf('for', 'against', 'beside'),
    sentences: list(cueSentence, LIST),
    quotes: list(text(NAME), LIST),
  },
  { links: list(address, LIST) },
);

type Of<K extends Signal['kind']> = Extract<Signal, { kind: K }>;

const findings = list(finding, LIST);
const name = text(WORD);
const isPercent: Guard<number> = (value): value is number => count(value) && value <= 100;
const isMeter = record<Of<'meter'>>({ name, kind: oneOf('meter'), value: isPercent, findings }, {});
const isNotes = record<Of<'notes'>>({ name, kind: oneOf('notes'), findings }, {});
const isUnmeasured = record<Of<'unmeasured'>>({ name, kind: oneOf('unmeasured') }, {});

/** The shape of a signal. Whether its evidence stands in an article, `isSignalOf` says. */
export const isSignal: Guard<Signal> = (value): value is Signal =>
  isMeter(value) || isNotes(value) || isUnmeasured(value);

/** Whether all that a signal names as evidence stands in the article. */
export const isSignalOf = (signal: Signal, { sentences }: Article): boolean =>
  signal.kind === 'unmeasured' ||
  signal.findings.every((one) =>
    one.sentences.every(
      ({ sentence, cues }) =>
        cues.every(
          ({ text: words, start, end }) =>
            sentences[sentence]?.text.slice(start, end) === words && start <= end,
        ) && sentence < sentences.length,
    ),
  );
