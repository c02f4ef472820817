import { expect, it } from 'vitest';
import { maskText } from '../../../src/redact/masking/mask-text.ts';
import { type CanaryKind, canaryOf } from '../../egress/canaries/canary.ts';
import { canaryKind, canaryKinds } from '../../egress/canaries/canary-kinds.ts';

const token = (seed: number) => canaryOf(canaryKind('github-personal-access-token'), seed).value;
const email = canaryOf(canaryKind('email'), 1).value;

/** As an error message would quote a value. */
const quote = (kind: CanaryKind, value: string) =>
  kind.id === 'person'
    ? `Reviewed-by: ${value} <reviewer>`
    : `cannot use ${kind.label} = ${JSON.stringify(value)} here`;

it.each(canaryKinds.map((kind) => [kind.id, kind] as const))('hides a value: %s', async (_id, kind) => {
  for (const seed of [1, 2, 3]) {
    const { value, secret } = canaryOf(kind, seed);
    const masked = await maskText(quote(kind, value));
    expect(masked).not.toContain(secret);
    expect(masked).toMatch(/\[[a-z-]+\]/);
  }
});

it('says what was there, and leaves everything else', async () => {
  expect(await maskText(`ask ${email}\n  about "${token(1)}".`)).toBe('ask [email]\n  about "[secret]".');
});

it('leaves what the message is about, where it is told to, but never a secret', async () => {
  const text = `GET http://10.20.30.40/x says ${token(1)} of ${email}`;
  const keep = new Set(['ip-address'] as const);
  expect(await maskText(text, { keep })).toBe('GET http://10.20.30.40/x says [secret] of [email]');
});

it('leaves a stack readable', async () => {
  const stack = [
    'TypeError: rows is not iterable',
    '    at readRows (file:///opt/tools/node_modules/ppagent/dist/chunk-4XK7JQ2P.js:12:345)',
    '    at async Promise.all (index 0)',
    '    at ModuleJob.run (node:internal/modules/esm/module_job:325:25)',
  ].join('\n');
  expect(await maskText(stack)).toBe(stack);
});

it('leaves out what is beyond the limit, and never shows the start of a value that crosses it', async () => {
  for (let before = 60; before < 100; before++) {
    const masked = await maskText(`${'x '.repeat(before / 2)}${token(1)} ${'y '.repeat(5000)}`, {
      longest: 100,
    });
    expect(masked).not.toContain(token(1).slice(0, 12));
    expect(masked).toMatch(/ … \d+ more characters$/);
    expect(masked.length).toBeLessThan(150);
  }
});

it('shows nothing of a word without end', async () => {
  expect(await maskText('a'.repeat(100_000))).toBe(' … 100000 more characters');
});

it.each([
  ['a log', (lines: string[]) => lines.join('\n')],
  ['a diff', (lines: string[]) => lines.map((line) => ` ${line}`).join('\n')],
  ['a string of code', (lines: string[]) => `"${lines.join('\\n')}"`],
  ['strings that are joined', (lines: string[]) => lines.map((line) => `  '${line}' +`).join('\n')],
])('hides the end of a key whose beginning was cut off: %s', async (_where, written) => {
  const lines = canaryOf(canaryKind('private-key'), 3).value.split('\n');
  const masked = await maskText(`and so on\n${written(lines.slice(2))}\nbehind it`);
  expect(masked).toMatch(/^and so on\n.{0,4}\[secret\].{0,4}\nbehind it$/);
});
