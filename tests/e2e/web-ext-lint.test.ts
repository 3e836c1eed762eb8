import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

interface Finding {
  code: string;
  file: string;
  message: string;
}

/**
 * The linter's warnings that are known and harmless, as "code: file". Both come from libraries: React DOM and
 * Readability assign to innerHTML inside documents of their own; our code never does (see .biome/no-inner-html.grit).
 */
const KNOWN = [/^UNSAFE_VAR_ASSIGNMENT: (chunks\/[\w.-]+|extract)\.js$/];

test('the store linter finds no error and no warning that is not on the list', () => {
  const run = spawnSync(
    'web-ext',
    ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'],
    { encoding: 'utf8' },
  );
  const report: { errors: Finding[]; warnings: Finding[]; notices: Finding[] } = JSON.parse(
    run.stdout,
  );
  expect(report.errors).toEqual([]);
  const unknown = report.warnings
    .map((warning) => `${warning.code}: ${warning.file}`)
    .filter((line) => !KNOWN.some((known) => known.test(line)));
  expect(unknown).toEqual([]);
});
