import { expect, test, vi } from 'vitest';
import type { DecodingGuide, GuidedModel } from '../../../src/model/local/decoding-guide.ts';
import { argMax } from '../../../src/model/local/logits.ts';
import { ConstraintSet } from '../../../src/secure-gen/decoding/constraint-set.ts';
import type { PairRequest } from '../../../src/secure-gen/decoding/contrast/context-pair.ts';
import { ContextPairs } from '../../../src/secure-gen/decoding/contrast/context-pairs.ts';
import { contrastedTopic } from '../../../src/secure-gen/decoding/contrast/contrasted.ts';
import { LinearPair } from '../../../src/secure-gen/decoding/contrast/linear-pair.ts';
import { PlacedPair } from '../../../src/secure-gen/decoding/contrast/placed-pair.ts';
import { describeWithModel, embeddedModel } from '../../support/embedded-model.ts';

vi.setConfig({ testTimeout: 180_000 });

/** What guides get to see of the embedded model. */
async function guidedModel(): Promise<GuidedModel> {
  const model = await embeddedModel();
  let guided: GuidedModel | undefined;
  const idle: DecodingGuide = {
    stopsAt: () => false,
    consider: async () => [],
    process: () => {},
    settledTokens: () => 0,
  };
  const guide = (seen: GuidedModel) => {
    guided = seen;
    return idle;
  };
  await model.generateMany({ prompt: { kind: 'text', text: 'a' }, maxTokens: 1, count: 1, guide });
  return guided!;
}

function meanDifference(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + Math.abs(value - b[index]!), 0) / a.length;
}

describeWithModel('two contexts', () => {
  test('say the same in one cache as in two, whatever candidates write and take back', async () => {
    const model = await guidedModel();
    const encode = (text: string) => model.tokenizer.encode(text);
    const prompts = {
      secure: encode('// Use a strong hash.\nconst digest ='),
      weak: encode('// Be quick.\nconst digest ='),
    };
    const placed = new PlacedPair(model, prompts);
    const linear = new LinearPair(model, prompts);
    const steps: readonly (readonly PairRequest[])[] = [
      [{ candidate: 0, tokens: [] }],
      [
        { candidate: 0, tokens: encode(' crypto.createHash') },
        { candidate: 1, tokens: encode(' hash(') },
      ],
      // One has gone back.
      [
        { candidate: 0, tokens: encode(' crypto.randomBytes(') },
        { candidate: 1, tokens: encode(' hash(text') },
      ],
    ];
    for (const requests of steps) {
      const both = await placed.logitsAfter(requests);
      const alone = await linear.logitsAfter(requests);
      for (const index of requests.keys()) {
        for (const side of ['secure', 'weak'] as const) {
          const [a, b] = [both[index]![side], alone[index]![side]];
          expect(meanDifference(a, b)).toBeLessThan(0.2);
          expect(a[argMax(a)]! - a[argMax(b)]!).toBeLessThan(0.3);
        }
      }
      if (requests.length === 2) {
        expect(meanDifference(both[0]!.secure, both[0]!.weak)).toBeGreaterThan(0);
        expect(meanDifference(both[0]!.secure, both[1]!.secure)).toBeGreaterThan(0.5);
      }
    }
    // After a new beginning the prompts are still there.
    placed.restart();
    const [again] = await placed.logitsAfter(steps[0]!);
    const [fresh] = await linear.logitsAfter(steps[0]!);
    expect(meanDifference(again!.secure, fresh!.secure)).toBeLessThan(0.2);
  });

  test('differ in what they find likely: a strong hash in one, a weak one in the other', async () => {
    const model = await guidedModel();
    const topic = ConstraintSet.of('javascript').topics.find(({ id }) => id === 'javascript-weak-hash')!;
    const contrasted = contrastedTopic(topic, 'javascript');
    const header =
      "import crypto from 'node:crypto';\n\nexport function idOf(text) {\n  return crypto.createHash('";
    const pair = new ContextPairs().pairFor(model, contrasted, header, 'javascript');
    const [logits] = await pair.logitsAfter([{ candidate: 0, tokens: [] }]);
    const [weak, strong] = ['md', 'sha'].map((name) => model.tokenizer.encode(name)[0]!);
    const lead = (side: Float32Array) => side[strong!]! - side[weak!]!;
    expect(lead(logits!.secure)).toBeGreaterThan(lead(logits!.weak) + 2);
  });
});
