import { describe, expect, it } from 'vitest';
import { sharedRun, statedText } from '../../../../lib/article/body/stated-text.ts';

const BODY = `${'The ferry left the old quay at six and came back at noon. '.repeat(5)}`;

describe('sharedRun', () => {
  it('is the share of three words in a row that the stated body has', () => {
    const stated = statedText('', '', BODY);
    expect(sharedRun('The ferry left the old quay', stated)).toBe(1);
    expect(sharedRun('Sign up for our newsletter now', stated)).toBe(0);
    expect(sharedRun('The ferry left without warning', stated)).toBeCloseTo(1 / 3);
  });

  it('is -1 where nothing can be told', () => {
    expect(sharedRun('The ferry', statedText('', '', BODY))).toBe(-1);
    expect(sharedRun('The ferry left', statedText('', '', 'A teaser only.'))).toBe(-1);
  });
});
