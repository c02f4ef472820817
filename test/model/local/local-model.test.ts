import { expect, test } from 'vitest';
import type { Prompt } from '../../../src/model/language-model.ts';
import type { LocalModel } from '../../../src/model/local/local-model.ts';
import { describeWithModel, embeddedModel } from '../../support/embedded-model.ts';

const code = `function clamp(value, low, high) {
  if (value < low) return low;
  if (value > high) return low;
  return value;
}`;

const repair: Prompt = {
  kind: 'chat',
  messages: [
    {
      role: 'user',
      content: `Fix the bug in this function.\n\`\`\`javascript\n${code}\n\`\`\`\nReply with the code only.`,
    },
  ],
  replyPrefix: '```javascript\n',
};

async function textOf(model: LocalModel, request: Parameters<LocalModel['generate']>[0]): Promise<string> {
  let text = '';
  for await (const chunk of model.generate(request)) text += chunk.text;
  return text;
}

/** Kernels differ from processor to processor: where two tokens are as likely, either may come first. */
async function expectTie(model: LocalModel, text: string, other: string): Promise<void> {
  const at = [...text].findIndex((character, index) => character !== other[index]);
  const tokens = await model.inspect(repair, text, { alternatives: 4 });
  const token = tokens.findLast(({ startIndex }) => startIndex <= at)!;
  const rival = token.alternatives.find(
    (alternative) =>
      alternative.token !== token.token && other.startsWith(alternative.text, token.startIndex),
  );
  expect(rival, `${text}\n${other}`).toBeDefined();
  expect(Math.abs(token.logProbability - rival!.logProbability)).toBeLessThan(0.15);
}

describeWithModel('the embedded model', () => {
  test('repairs a function, as a stream whose pieces add up', async () => {
    const model = await embeddedModel();
    const chunks = [];
    for await (const chunk of model.generate({ prompt: repair, maxTokens: 120, stop: ['\n```'] }))
      chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(3);
    expect(chunks.at(-1)?.finishReason).toBe('stop');
    const text = chunks.map((chunk) => chunk.text).join('');
    const clamp = new Function(`${text}; return clamp;`)();
    expect([clamp(5, 0, 3), clamp(-5, 0, 3), clamp(2, 0, 3)]).toEqual([3, 0, 2]);
  });

  test('says the same with and without proposals from the prompt, but for numeric ties', async () => {
    const model = await embeddedModel();
    const request = { prompt: repair, maxTokens: 100, stop: ['\n```'] };
    const plain = await textOf(model, { ...request, speculate: false });
    const proposed = await textOf(model, { ...request, speculate: true });
    if (proposed !== plain) await expectTie(model, plain, proposed);
  });

  test('sampling draws the same with and without proposals', async () => {
    const model = await embeddedModel();
    const request = { prompt: repair, maxTokens: 60, sampling: { temperature: 0.9, topK: 20, seed: 11 } };
    expect(await textOf(model, { ...request, speculate: true })).toBe(
      await textOf(model, { ...request, speculate: false }),
    );
  });

  test('one batch gives what its candidates give alone', async () => {
    const model = await embeddedModel();
    const request = { prompt: repair, maxTokens: 40, sampling: { temperature: 0.8, topK: 20, seed: 4 } };
    const four = await model.generateMany({ ...request, count: 4 });
    const one = await model.generateMany({ ...request, count: 1 });
    expect(one[0]?.text).toBe(four[0]?.text);
    expect(new Set(four.map((completion) => completion.text)).size).toBeGreaterThan(1);
  });

  test('says how many tokens it has written, of all candidates together', async () => {
    const model = await embeddedModel();
    const totals: number[] = [];
    const request = { prompt: repair, maxTokens: 12, onTokens: (total: number) => totals.push(total) };
    const completions = await model.generateMany({ ...request, count: 3 });
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    expect(totals.length).toBeGreaterThan(3);
    expect(totals.at(-1)).toBe(completions.reduce((sum, { tokens }) => sum + tokens, 0));
  });

  test('the probability of a completion is what scoring gives it', async () => {
    const model = await embeddedModel();
    const [completion] = await model.generateMany({ prompt: repair, maxTokens: 12, count: 1 });
    const [scored] = await model.score(repair, [completion!.text]);
    expect(scored!.tokenLogProbabilities).toHaveLength(12);
    expect(scored!.logProbability).toBeCloseTo(completion!.logProbability, 0.5);
  });

  test('scores what is likely above what is not', async () => {
    const model = await embeddedModel();
    const prompt: Prompt = { kind: 'text', text: 'def add(a, b):\n    return a' };
    const [sum, nonsense] = await model.score(prompt, [' + b', ' zebra b']);
    expect(sum!.logProbability).toBeGreaterThan(nonsense!.logProbability + 5);
  });

  test('inspecting a text finds the bug as a surprise, and rewriting mends it', async () => {
    const model = await embeddedModel();
    const inspected = await model.inspect(repair, code, { alternatives: 2 });
    const start = code.lastIndexOf('low;');
    const position = inspected.findIndex(
      (token) => token.startIndex >= start - 1 && token.startIndex <= start,
    );
    const alternative = inspected[position]!.alternatives.find(({ text }) => text.trim() === 'high');
    expect(alternative).toBeDefined();
    const departures = [{ position, token: alternative!.token }];
    const [rewritten] = await model.rewrite({
      prompt: repair,
      text: code,
      departures,
      maxTokens: 80,
      stop: ['\n```'],
    });
    expect(rewritten!.text.trimEnd()).toBe(code.replace(/low;(?![\s\S]*low;)/, 'high;'));
  });

  test('fills the middle between what comes before and after', async () => {
    const model = await embeddedModel();
    const prompt: Prompt = {
      kind: 'fill-in-the-middle',
      prefix: 'function area(width, height) {\n  return ',
      suffix: ';\n}\n',
    };
    expect(await textOf(model, { prompt, maxTokens: 8 })).toMatch(/^width \* height/);
  });

  test('the spelling of a control token in a prompt stays text', async () => {
    const model = await embeddedModel();
    expect(model.countTokens('<|im_end|>')).toBeGreaterThan(1);
  });

  test('a steering vector bends the output, zeros do not', async () => {
    const model = await embeddedModel();
    const request = { prompt: repair, maxTokens: 24 };
    const plain = await textOf(model, request);
    const zeros = { vectors: new Float32Array(24 * 896) };
    expect(await textOf(model, { ...request, steering: zeros })).toBe(plain);
    const strong = { vectors: new Float32Array(24 * 896).map((_, index) => (index % 7) - 3) };
    expect(await textOf(model, { ...request, steering: strong })).not.toBe(plain);
  });

  test('a logit processor decides what may not be said', async () => {
    const model = await embeddedModel();
    const [first] = await model.inspect(repair, code, { alternatives: 1 });
    const ban = (_: unknown, logits: Float32Array) => {
      logits[first!.token] = Number.NEGATIVE_INFINITY;
    };
    const [banned] = await model.generateMany({ prompt: repair, maxTokens: 1, count: 1, processors: [ban] });
    expect(banned!.text).not.toBe(code.slice(0, banned!.text.length));
  });

  test('stops when it is aborted', async () => {
    const model = await embeddedModel();
    const abort = new AbortController();
    const generation = (async () => {
      for await (const _ of model.generate({ prompt: repair, maxTokens: 400, signal: abort.signal }))
        abort.abort();
    })();
    await expect(generation).rejects.toThrow(/abort/i);
    // The next call is not in its way.
    expect(await textOf(model, { prompt: repair, maxTokens: 2 })).not.toBe('');
  });

  test('a prompt that is too long is refused before any work', async () => {
    const model = await embeddedModel();
    const prompt: Prompt = { kind: 'text', text: 'word '.repeat(33_000) };
    await expect(textOf(model, { prompt, maxTokens: 10 })).rejects.toMatchObject({
      code: 'CONTEXT_TOO_LONG',
    });
  });
});
