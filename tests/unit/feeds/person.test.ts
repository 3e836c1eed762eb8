import { describe, expect, it } from 'vitest';
import { personName } from '../../../lib/feeds/person.ts';

describe('personName', () => {
  it.each([
    ['Ada Pell', 'Ada Pell'],
    ['desk@halyard.example (Ada Pell)', 'Ada Pell'],
    ['Ada Pell <desk@halyard.example>', 'Ada Pell'],
    ['"Ada Pell" desk@halyard.example', 'Ada Pell'],
    ['Ada Pell (Ostra)', 'Ada Pell (Ostra)'],
    ['Ada Pell, https://pell.example/', 'Ada Pell'],
    ['<name>Ada Pell</name>', 'Ada Pell'],
    ['<a href="https://pell.example">Ada <b>Pell</b></a>', 'Ada Pell'],
    ['Ada &amp; Max', 'Ada & Max'],
    ['desk@halyard.example', ''],
    ['mailto:desk@halyard.example', ''],
    ['', ''],
  ])('%s', (written, name) => {
    expect(personName(written)).toBe(name);
  });

  it('is not longer than a name', () => {
    expect(personName('Pell '.repeat(1000)).length).toBeLessThanOrEqual(300);
  });
});
