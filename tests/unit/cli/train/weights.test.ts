import { describe, expect, it } from 'vitest';
import { putFeatures } from '../../../../lib/article/body/features.ts';
import body from '../../../../lib/article/body/weights.json' with { type: 'json' };
import { putKindFeatures } from '../../../../lib/article/kind/features.ts';
import kind from '../../../../lib/article/kind/weights.json' with { type: 'json' };
import { putSentenceFeatures, rankMaterial } from '../../../../lib/brief/rank/features.ts';
import sentence from '../../../../lib/brief/rank/weights.json' with { type: 'json' };
import { featureKey } from '../../../../lib/cli/train/feature-key.ts';
import { sampleArticle, samplePage } from '../../../../lib/cli/train/sample.ts';
import { judge } from '../../../../lib/grounding/evidence.ts';
import { putStatementFeatures } from '../../../../lib/grounding/features.ts';
import { groundOf } from '../../../../lib/grounding/ground.ts';
import statement from '../../../../lib/grounding/weights.json' with { type: 'json' };

describe('the weights are of the features there are', () => {
  it('for the body: else run lib/cli/train/train-body.ts', () => {
    expect(featureKey((put) => putFeatures(samplePage().page, 0, put))).toBe(body.key);
  });

  it('for the kind of page: else run lib/cli/train/train-kind.ts', () => {
    expect(featureKey((put) => putKindFeatures(samplePage(), put))).toBe(kind.key);
  });

  it('for the sentences of a summary: else run lib/cli/train/train-summary.ts', () => {
    const material = rankMaterial(sampleArticle(), 1);
    expect(featureKey((put) => putSentenceFeatures(material, 0, put))).toBe(sentence.key);
  });

  it('for written statements: else run lib/cli/train/train-grounding.ts', () => {
    const ground = groundOf(sampleArticle(), []);
    const judged = judge(ground, 'One sentence.', []);
    expect(featureKey((put) => putStatementFeatures(ground, judged, put))).toBe(statement.key);
  });

  it('and a feature more, or another order, is seen', () => {
    const key = (...names: string[]): string =>
      featureKey((put) => {
        for (const name of names) put(name, 0);
      });
    expect(new Set([key('a', 'b'), key('b', 'a'), key('a', 'b', 'c'), key('ab')]).size).toBe(4);
  });
});
