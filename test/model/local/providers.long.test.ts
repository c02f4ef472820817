import { describe, expect, test } from 'vitest';
import type { LocalModel } from '../../../src/model/local/local-model.ts';
import { largestLogits } from '../../../src/model/local/logits.ts';
import { openLocalModel } from '../../../src/model/local/open-local-model.ts';
import { testAttentionCache } from '../../support/attention-cache-contract.ts';
import { describeWithModel, embeddedModel } from '../../support/embedded-model.ts';
import { openTinyNetwork } from '../../support/tiny-network.ts';
import { describeWithWebGpu } from '../../support/webgpu.ts';

async function firstLogits(model: LocalModel): Promise<Float32Array> {
  let first = new Float32Array(0);
  // One token in, one token out: a call takes a software driver about a minute.
  const request = { prompt: { kind: 'text', text: 'def' }, maxTokens: 1, count: 1 } as const;
  const watch = (_: unknown, logits: Float32Array) => {
    first = logits.slice();
  };
  await model.generateMany({ ...request, processors: [watch] });
  return first;
}

function rootMeanSquare(numbers: Float32Array): number {
  return Math.sqrt(numbers.reduce((sum, number) => sum + number * number, 0) / numbers.length);
}

describeWithWebGpu('WebGPU', () => {
  describe('a cache kept on the device', () => {
    testAttentionCache(() => openTinyNetwork('webgpu', 'device'));
  });

  describe('a cache kept in memory', () => {
    testAttentionCache(() => openTinyNetwork('webgpu', 'host'));
  });

  describeWithModel('the embedded model', () => {
    test('runs, and says what it says on the CPU', { timeout: 900_000 }, async () => {
      const notices: string[] = [];
      const model = await openLocalModel({
        env: process.env,
        device: 'webgpu',
        onNotice: (notice) => notices.push(notice),
      });
      expect(notices).toEqual([]);
      const logits = await firstLogits(model);
      await model.close();
      const wanted = await firstLogits(await embeddedModel());
      // Not to the last digits: the CPU rounds activations to 8 bits, and a driver does as it likes.
      const differences = logits.map((logit, token) => logit - wanted[token]!);
      expect(rootMeanSquare(differences) / rootMeanSquare(wanted)).toBeLessThan(0.1);
      expect(largestLogits(logits, 2)).toEqual(largestLogits(wanted, 2));
    });
  });
});
