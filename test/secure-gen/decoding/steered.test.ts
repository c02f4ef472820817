import { expect, test, vi } from 'vitest';
import type { Prompt } from '../../../src/model/language-model.ts';
import type { CodeLanguage } from '../../../src/secure-gen/analysis/syntax/code-language.ts';
import type { Rungs } from '../../../src/secure-gen/decoding/rungs.ts';
import { type SteeredOptions, steered } from '../../../src/secure-gen/decoding/steered.ts';
import type { SteeringReport } from '../../../src/secure-gen/decoding/steering-report.ts';
import { describeWithModel, embeddedModel } from '../../support/embedded-model.ts';

const off: Rungs = { constraints: false, contrast: false, vectors: false, prefix: false };
const constrained: Rungs = { ...off, constraints: true };
const contrasted: Rungs = { ...off, contrast: true };

function text(code: string): Prompt {
  return { kind: 'text', text: code };
}

const harmless = text('export function total(items) {\n  let sum = 0;\n');
const password =
  "import crypto from 'node:crypto';\n\n/** MD5 of a password. */\nexport function passwordHash(text) {\n";
const session = 'export function newSessionToken() {\n';

/** What a model writes with some rungs, and what was done to it. */
async function written(
  language: CodeLanguage,
  rungs: Rungs,
  request: Parameters<ReturnType<typeof steered>['generateMany']>[0],
  more: Partial<SteeredOptions> = {},
) {
  const reports: SteeringReport[] = [];
  const model = steered(await embeddedModel(), {
    language,
    rungs,
    onReport: (made) => reports.push(...made),
    ...more,
  });
  const completions = await model.completer!.generateMany(request as never);
  return { completions, texts: completions.map((completion) => completion.text), reports };
}

// Several requests a test, each of which takes seconds where others compute beside.
vi.setConfig({ testTimeout: 180_000 });

describeWithModel('the steered model', () => {
  test('without a rung it is the model itself', async () => {
    const model = await embeddedModel();
    expect(steered(model, { language: 'javascript', rungs: off })).toBe(model);
  });

  test('where there is nothing to steer away from nothing changes, to the last bit', async () => {
    const model = await embeddedModel();
    const request = { prompt: harmless, maxTokens: 12, count: 2, sampling: { temperature: 0.8, seed: 5 } };
    // The first time the prompt is read in another way, by calls of other sizes, which is not the same to the last bit.
    await model.generateMany({ ...request, maxTokens: 1 });
    const plain = await model.generateMany(request);
    const both = await written('javascript', { ...constrained, contrast: true }, request);
    expect(both.completions).toEqual(plain);
    expect(both.reports).toMatchObject([{ bans: 0, backtracks: 0, contrasted: 0 }, { contrasted: 0 }]);
  });

  test('a weak hash becomes a strong one', async () => {
    const model = await embeddedModel();
    const request = { prompt: text(password), maxTokens: 18, count: 1, stop: ['\n}'] };
    const [plain] = await model.generateMany(request);
    expect(plain!.text).toContain("createHash('md5')");
    const { texts, reports } = await written('javascript', constrained, request);
    expect(texts[0]).toMatch(/createHash\('sha(?:256|512)'\)/);
    expect(reports[0]!.bans).toBeGreaterThan(0);
  });

  test('goes back and goes on from there as if nothing else had been read', async () => {
    const model = await embeddedModel();
    const request = { prompt: text(session), maxTokens: 16, count: 1, stop: ['\n}'] };
    expect((await model.generateMany(request))[0]!.text).toContain('Math.random');
    const { texts, reports } = await written('javascript', constrained, request);
    expect(reports[0]!.backtracks).toBeGreaterThan(0);
    expect(texts[0]).not.toContain('Math.random');
    // Behind the first token that differs the model alone decides.
    const start = /^\s*return \w+/.exec(texts[0]!)![0];
    const [again] = await model.generateMany({ ...request, prompt: text(session + start), maxTokens: 6 });
    expect(texts[0]!.slice(start.length, start.length + 10)).toBe(again!.text.slice(0, 10));
    const slow = await written('javascript', constrained, { ...request, speculate: false } as never);
    expect(slow.texts).toEqual(texts);
  });

  test('a batch in which candidates go back gives what they give alone', async () => {
    // Greedy, so that the last bits of numbers, which depend on how much is computed at once, decide nothing.
    const request = { prompt: text(`${session}  return`), maxTokens: 8 };
    const three = await written('javascript', constrained, { ...request, count: 3 });
    const one = await written('javascript', constrained, { ...request, count: 1 });
    expect(three.texts).toEqual([one.texts[0], one.texts[0], one.texts[0]]);
    expect(three.reports.map(({ backtracks }) => backtracks)).toEqual([1, 1, 1]);
    expect(one.texts[0]).not.toContain('Math.random(');
  });

  test('streams no text that is taken back', async () => {
    const reports: SteeringReport[] = [];
    const model = steered(await embeddedModel(), {
      language: 'javascript',
      rungs: constrained,
      onReport: (made) => reports.push(...made),
    });
    const content =
      'Write a JavaScript function newSessionToken() with Math.random. Reply with the code only.';
    const prompt = { kind: 'chat', messages: [{ role: 'user', content }] } as const;
    let streamed = '';
    let tokens = 0;
    for await (const chunk of model.generate({ prompt, maxTokens: 48 })) {
      streamed += chunk.text;
      tokens += chunk.tokens;
      expect(streamed).not.toContain('Math.random()');
    }
    expect(streamed).toContain('function');
    expect(tokens).toBeGreaterThan(10);
    expect(reports[0]!.backtracks).toBeGreaterThan(0);
  });

  test('contrast is added in the arguments of calls that matter, and nowhere else', async () => {
    const request = { prompt: text(password), maxTokens: 18, count: 2, stop: ['\n}'] };
    const { texts, reports } = await written('javascript', contrasted, request);
    for (const [index, { contrasted: count }] of reports.entries()) {
      const inside = /createHash\(([^)]*)\)/.exec(texts[index]!)?.[1];
      expect(inside).toBeDefined();
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(10);
    }
    expect(texts[0]).toBe(texts[1]);
    const others = await written('javascript', contrasted, request, { weaknesses: [79] });
    expect(others.reports[0]!.contrasted).toBe(0);
  });

  test('stops when it is aborted, and the next request is not in its way', async () => {
    const abort = new AbortController();
    const request = { prompt: text(session), maxTokens: 20, count: 1 };
    const model = await embeddedModel();
    await model.generateMany({ ...request, maxTokens: 1 });
    const [plain] = await model.generateMany(request);
    const aborted = written(
      'javascript',
      { ...constrained, contrast: true },
      { ...request, maxTokens: 300, signal: abort.signal, onTokens: (total) => total > 4 && abort.abort() },
    );
    await expect(aborted).rejects.toThrow(/abort/i);
    expect((await model.generateMany(request))[0]).toEqual(plain);
  });
});
