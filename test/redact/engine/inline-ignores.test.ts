import { describe, expect, it } from 'vitest';
import type { OperatingPoint } from '../../../src/redact/finding.ts';
import { type ScanTextOptions, scanText } from '../../../src/redact/scan-text.ts';
import { plantedSecret } from '../support/planted-secret.ts';

const secret = plantedSecret(5);
const address = `jane.roe${String.fromCharCode(64)}corp-mail.net`;

async function count(
  text: string,
  point: OperatingPoint,
  options: Partial<ScanTextOptions> = {},
): Promise<number> {
  return (await scanText(text, 'a.py', { point, secrets: true, personalData: true, ...options })).length;
}

const marks = [
  '# ppagent:ignore',
  '// ppagent:ignore-line',
  '# gitleaks:allow',
  '// betterleaks:allow',
  '/* trufflehog:ignore */',
  '# kingfisher:ignore',
  '# ggignore',
  '# pragma: allowlist secret',
  '<!-- pragma: whitelist secret -->',
  '// secretlint-disable-line',
  '// secretlint-disable-line @secretlint/secretlint-rule-preset-recommend -- a sample',
  '# nosec',
  '# nosec B105',
  '# nosec: B106, B110',
  '// #nosec G101 -- no credential',
  '# noqa: S105',
  '# noqa: E501,S106',
];

const nextLineMarks = [
  '# ppagent:ignore-next-line',
  '# pragma: allowlist nextline secret',
  '// secretlint-disable-next-line',
];

const noMarks = [
  '# nosec B602',
  '# nosec: B404, B603',
  '# noqa',
  '# noqa: E501',
  '# nosecurity',
  '# ppagent:ignored',
  '# pragma: no cover',
  '// eslint-disable-line',
  '// secretlint-enable',
];

describe('a comment that tells scanners to leave a line out', () => {
  it.each(marks)('is heeded on the line: %s', async (mark) => {
    expect(await count(`token = "${secret}"  ${mark}\n`, 'scan')).toBe(0);
    expect(await count(`x = 1  ${mark}\ntoken = "${secret}"\n`, 'scan')).toBe(1);
  });

  it.each(nextLineMarks)('is heeded on the line before: %s', async (mark) => {
    expect(await count(`${mark}\ntoken = "${secret}"\n`, 'scan')).toBe(0);
    expect(await count(`${mark}\r\ntoken = "${secret}"\r\n`, 'scan')).toBe(0);
    expect(await count(`${mark}\n\ntoken = "${secret}"\n`, 'scan')).toBe(1);
    expect(await count(`token = "${secret}"  ${mark}\n`, 'scan')).toBe(1);
  });

  it.each(noMarks)('is none: %s', async (mark) => {
    expect(await count(`token = "${secret}"  ${mark}\n`, 'scan')).toBe(1);
  });

  it('is heeded between secretlint-disable and secretlint-enable', async () => {
    const lines = [2, 3, 4, 5].map((seed) => `t${seed} = "${plantedSecret(seed)}"`);
    const [first, second, third, fourth] = lines;
    const text = `${first}\n/* secretlint-disable */\n${second}\n/* secretlint-enable */\n${third}\n# secretlint-disable\n${fourth}`;
    const found = await scanText(text, undefined, { point: 'scan', secrets: true, personalData: false });
    expect(found.map(({ start }) => text.slice(0, start).split('\n').length)).toEqual([1, 5]);
  });

  it('is heeded for personal data only where it is ours', async () => {
    expect(await count(`mail = "${address}"  # gitleaks:allow`, 'scan')).toBe(1);
    expect(await count(`mail = "${address}"  # ppagent:ignore`, 'scan')).toBe(0);
  });

  it('can be overruled', async () => {
    const text = `token = "${secret}"  # ppagent:ignore`;
    expect(await count(text, 'scan', { inlineIgnores: false })).toBe(1);
  });

  it.each([...marks, ...nextLineMarks])('never keeps anything from being hidden: %s', async (mark) => {
    expect(await count(`${mark}\ntoken = "${secret}"  ${mark}`, 'redact')).toBeGreaterThan(0);
    expect(
      await count(`${mark}\ntoken = "${secret}"  ${mark}`, 'redact', { inlineIgnores: true }),
    ).toBeGreaterThan(0);
  });
});
