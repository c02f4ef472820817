import { describe, expect, test } from 'vitest';
import { whyUnavailable } from '../../../src/model/local/execution-provider.ts';
import { openLocalModel } from '../../../src/model/local/open-local-model.ts';
import { testAttentionCache } from '../../support/attention-cache-contract.ts';
import { describeWithModel } from '../../support/embedded-model.ts';
import { openTinyNetwork, tinyArchitecture } from '../../support/tiny-network.ts';

describe.each(['host', 'device'] as const)('a cache kept on the %s, computed on the CPU', (place) => {
  testAttentionCache(() => openTinyNetwork('cpu', place));
});

test('hidden states come with a cache in memory, and a device refuses', async () => {
  const request = { tokens: [1, 2, 3], layout: 'linear', logitsToKeep: 1, hiddenStates: true } as const;
  const host = await openTinyNetwork('cpu', 'host');
  const { hidden } = await host.createCache().forward(request);
  const { layers, hiddenSize } = tinyArchitecture;
  expect(hidden.map((states) => states.length)).toEqual(Array(layers).fill(3 * hiddenSize));
  await host.close();
  const device = await openTinyNetwork('cpu', 'device');
  await expect(device.createCache().forward(request)).rejects.toThrow(RangeError);
  await device.close();
});

test('a device refuses to keep rows that are not the first of their call', async () => {
  const graph = await openTinyNetwork('cpu', 'device');
  const { keep } = await graph
    .createCache()
    .forward({ tokens: [1, 2, 3], layout: 'linear', logitsToKeep: 1 });
  expect(() => keep([0, 2])).toThrow(RangeError);
  await graph.close();
});

test.each([
  ['cuda_ep.cc: Failed to load shared library', /CUDA libraries/],
  ['webgpu_context.cc: Failed to get a WebGPU adapter: No supported adapters', /Vulkan/],
  ["executionProviders[0] is unsupported: 'webgpu'.", /not built/],
  ['something else\nwith a second line', /^something else$/],
])('says in half a line why a provider is not there: %s', (message, reason) => {
  const error = new Error('onnxruntime could not load it', { cause: new Error(message) });
  expect(whyUnavailable(error)).toMatch(reason);
  expect(whyUnavailable(error)).not.toContain('\n');
});

describeWithModel('a device that is not there', () => {
  test('gives way to the CPU, with one line that says why', async () => {
    const notices: string[] = [];
    const model = await openLocalModel({
      env: process.env,
      device: 'cuda',
      onNotice: (notice) => notices.push(notice),
    });
    const [completion] = await model.generateMany({
      prompt: { kind: 'text', text: 'def add(a, b):\n    return a +' },
      maxTokens: 1,
      count: 1,
    });
    await model.close();
    expect(completion!.text).toBe(' b');
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/^cuda does not work here, so the model runs on the CPU: [^\n]+$/);
  });
});
