import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ContentScan, ScanInput } from '../../../../src/agent/scan/files/scan-content.ts';
import {
  type ScanFilesOptions,
  type ScanProgress,
  scanFiles,
} from '../../../../src/agent/scan/files/scan-files.ts';
import { plantedRule, plantedSecret } from '../../../redact/support/planted-secret.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const secrets = { point: 'scan', secrets: true, personalData: false, weaknesses: false } as const;

async function scan(
  inputs: Iterable<ScanInput> | AsyncIterable<ScanInput>,
  options: Omit<Partial<ScanFilesOptions>, 'weaknesses'> = {},
): Promise<ContentScan[]> {
  const results: ContentScan[] = [];
  for await (const { input, result } of scanFiles(inputs, { ...secrets, threads: 1, ...options })) {
    expect(result.path).toBe(input.path);
    results.push(result);
  }
  return results;
}

function inputsOf(folder: string, paths: readonly string[]): ScanInput[] {
  return paths.map((path) => ({ path, file: join(folder, path) }));
}

/** Line and column, from 1, of what was found. */
function places(result: ContentScan): string[] {
  if ('skipped' in result) return [result.skipped];
  return result.findings.map(({ rule, startLine, startColumn }) => `${rule} ${startLine}:${startColumn}`);
}

describe('scanFiles', () => {
  const text = `# settings\nGITHUB_TOKEN=${plantedSecret()}\n`;

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 LE', Buffer.from(text, 'utf16le')],
    ['UTF-16 BE', Buffer.from(text, 'utf16le').swap16()],
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from([0xc3, 0x28, 0xff, 0x0a]), Buffer.from(text.slice(text.indexOf('\n') + 1))]),
    ],
    ['a NUL byte', Buffer.from(text.replace('settings', 'set\0ings'))],
    ['carriage returns', Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('finds a secret in %s', async (_name, bytes) => {
    const folder = temporaryFolder({ '.env': bytes });
    const [fromFile] = await scan(inputsOf(folder, ['.env']));
    expect(places(fromFile!)).toEqual([`${plantedRule} 2:14`]);
    expect(await scan([{ path: '.env', bytes }])).toEqual([fromFile]);
  });

  it('says what it left out, and why', async () => {
    const folder = temporaryFolder({
      'a.png': Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
      'b.tgz': Buffer.from('\x1f\x8b\x08\0\0\0', 'latin1'),
      'c.dat': Buffer.alloc(100),
    });
    mkdirSync(join(folder, 'folder'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const paths = ['a.png', 'b.tgz', 'c.dat', 'folder', 'pipe', 'gone'];
    expect((await scan(inputsOf(folder, paths))).flatMap(places)).toEqual([
      'image (png)',
      'archive (gzip)',
      'binary',
      'not a regular file',
      'not a regular file',
      'unreadable (ENOENT)',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('says that it may not read a file', async () => {
    const folder = temporaryFolder({ secret: text });
    chmodSync(join(folder, 'secret'), 0);
    expect((await scan(inputsOf(folder, ['secret']))).flatMap(places)).toEqual(['unreadable (EACCES)']);
  });

  it('marks findings for a baseline', async () => {
    const input = { path: '.env', bytes: Buffer.from(text) };
    const [marked] = await scan([input], { baselineKey: Buffer.from('key') });
    const [other] = await scan([input], { baselineKey: Buffer.from('another key') });
    const mark = (result?: ContentScan) => result && 'findings' in result && result.findings[0]!.mark;
    expect(mark(marked)).toMatchObject({ here: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(mark(marked)).not.toEqual(mark(other));
    expect(JSON.stringify(marked)).not.toContain(plantedSecret());
  });

  it('finds the same in one thread as in several, in the order of the inputs', async () => {
    const names = Array.from({ length: 300 }, (_none, index) => `file-${index}.txt`);
    const contents = names.map((_name, index) =>
      index % 7 === 0 ? `token ${plantedSecret(index + 1)}\n` : 'nothing here\n'.repeat((index * 37) % 500),
    );
    const folder = temporaryFolder(Object.fromEntries(names.map((name, index) => [name, contents[index]!])));
    const seen: ScanProgress[] = [];
    const alone = await scan(inputsOf(folder, names), { onProgress: (progress) => seen.push(progress) });
    expect(alone.map(({ path }) => path)).toEqual(names);
    expect(alone.filter((result) => places(result).length > 0)).toHaveLength(43);
    expect(seen.at(-1)).toEqual({ inputs: 300, bytes: contents.join('').length });
    expect(await scan(inputsOf(folder, names), { threads: 2 })).toEqual(alone);
    const blobs = names.map((path, index) => ({ path, bytes: Buffer.from(contents[index]!) }));
    expect(await scan(blobs, { threads: 2 })).toEqual(alone);
  });

  it.each([1, 2])('stops when it is told to, with %d threads', async (threads) => {
    const abort = new AbortController();
    let given = 0;
    function* endless(): Generator<ScanInput> {
      for (;;) yield { path: `${given++}`, bytes: Buffer.from('x '.repeat(5000)) };
    }
    const results = scan(endless(), {
      threads,
      signal: abort.signal,
      onProgress: ({ inputs }) => {
        if (inputs === 100) abort.abort();
      },
    });
    await expect(results).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(given).toBeLessThan(2000);
  });

  it('takes inputs only as it needs them, and ends their source when nobody wants more', async () => {
    let ended = false;
    async function* source(): AsyncGenerator<ScanInput> {
      try {
        for (let index = 0; ; index++) yield { path: `${index}`, bytes: Buffer.from(text) };
      } finally {
        ended = true;
      }
    }
    for await (const { input } of scanFiles(source(), { ...secrets, threads: 2 })) {
      if (input.path === '50') break;
    }
    expect(ended).toBe(true);
  });

  it('scans one line of 100 MB in little memory, with the right places', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'long.json');
    const filler = `${'{"word":[1,2,3]},'.repeat(61_680)}${'"'.repeat(16)}`.slice(0, 2 ** 20);
    const descriptor = openSync(file, 'w');
    for (let index = 0; index < 100; index++) writeSync(descriptor, filler);
    // Across the border of two chunks, and at the very end.
    const border = 2 ** 20 - 20;
    writeSync(descriptor, `"${plantedSecret(1)}"`, border - 1);
    writeSync(descriptor, `${' '.repeat(9)}${plantedSecret(2)}`);
    closeSync(descriptor);
    const before = process.memoryUsage().rss;
    const [result] = await scan(inputsOf(folder, ['long.json']));
    expect(places(result!)).toEqual([
      `${plantedRule} 1:${border + 1}`,
      `${plantedRule} 1:${100 * 2 ** 20 + 10}`,
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 2 ** 20);
  });
});
