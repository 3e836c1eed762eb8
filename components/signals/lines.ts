import { t } from '../../lib/client/i18n.ts';
import type { Finding, Signal } from '../../lib/model/signals.ts';
import { remarksOf } from './shown-signals.ts';
import { findingText, inOneLine, measured, meterPhrase, notMeasured } from './words.ts';

const textsOf = (findings: readonly Finding[]): string[] =>
  findings.map(findingText).filter((text) => text !== null);

/** A signal of a text in that language as lines to be copied: "Largely supposed, 68 of 100: 21 sentences say what may be". */
export function signalLines(signal: Signal, lang: string | null): string[] {
  if (signal.kind === 'notes') return textsOf(remarksOf(signal));
  const word = measured(signal.name);
  if (word === '') return [];
  if (signal.kind === 'unmeasured') return [`${word}: ${notMeasured(lang)}`];
  const phrase = meterPhrase(signal);
  if (!phrase) return [];
  const told = [
    t('meterLine', inOneLine(phrase), String(signal.value)),
    textsOf(signal.findings).join('; '),
  ];
  return [told.filter((part) => part !== '').join(': ')];
}
