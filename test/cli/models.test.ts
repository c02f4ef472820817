import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { describeWithModel } from '../support/embedded-model.ts';
import { type Handler, serveFiles, sha256, startServer } from '../support/file-server.ts';
import { repositoryRoot } from '../support/repository-root.ts';
import { type PpagentResult, runPpagent } from '../support/run-ppagent.ts';
import { temporaryFolder, writeModel } from '../support/tiny-model.ts';

const embeddedId = 'qwen2.5-coder-0.5b-instruct';
const embeddedFolder = join(repositoryRoot, 'models', embeddedId);

let env: { HOME: string; PPAGENT_MODELS_DIR: string };
let models = '';

beforeEach(() => {
  const home = temporaryFolder();
  onTestFinished(() => home[Symbol.dispose]());
  models = join(home.path, 'models');
  env = { HOME: home.path, PPAGENT_MODELS_DIR: models };
});

function ppagent(argv: readonly string[], more: Record<string, string> = {}): Promise<PpagentResult> {
  return runPpagent(['models', ...argv], { env: { ...env, ...more } });
}

describe('models verify', () => {
  const files = { 'config.json': Buffer.from('{}'), 'onnx/model.onnx': randomBytes(5000) };
  const verify = (...more: string[]): Promise<PpagentResult> =>
    ppagent(['verify', '--model', 'tiny', ...more]);

  beforeEach(() => writeModel(join(models, 'tiny'), files));

  it('exits 0 when every file is right', async () => {
    const { exitCode, stdout, stderr } = await verify();
    expect(stdout).toBe(
      `fine     config.json\nfine     onnx/model.onnx\ntiny: 2 files, 5.00 kB, fine, in ${join(models, 'tiny')}\n`,
    );
    expect([exitCode, stderr.includes('models pull')]).toEqual([0, false]);
  });

  it('exits 2 and names what is missing', async () => {
    unlinkSync(join(models, 'tiny', 'config.json'));
    const { exitCode, stdout, stderr } = await verify();
    expect(exitCode).toBe(2);
    expect(stdout).toContain('missing  config.json\nfine     onnx/model.onnx\n');
    expect(stderr).toContain('models pull');
  });

  it('exits 7 and names what is damaged', async () => {
    writeFileSync(join(models, 'tiny', 'config.json'), '[]');
    const { exitCode, stdout } = await verify();
    expect(exitCode).toBe(7);
    expect(stdout).toContain(`damaged  config.json: sha256 is ${sha256(Buffer.from('[]'))}\n`);
  });

  it('says the same as JSON', async () => {
    truncateSync(join(models, 'tiny', 'onnx/model.onnx'), 4999);
    const { exitCode, stdout } = await verify('--json');
    expect(exitCode).toBe(7);
    expect(JSON.parse(stdout)).toEqual({
      model: 'tiny',
      folder: join(models, 'tiny'),
      state: 'damaged',
      files: [
        { path: 'config.json', state: 'fine' },
        { path: 'onnx/model.onnx', state: 'damaged', reason: '4999 bytes instead of 5000' },
      ],
    });
  });

  it('exits 2 for a model that is not there', async () => {
    const { exitCode, stderr } = await ppagent(['verify', '--model', 'nobody/nothing']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('[MODEL_MISSING]');
  });
});

it('models list shows each model with size, licence and state', async () => {
  writeModel(join(models, 'me/tiny'), { 'config.json': Buffer.from('{}') });
  unlinkSync(join(models, 'me/tiny/config.json'));
  const text = await ppagent(['list']);
  expect(text.exitCode).toBe(0);
  expect(text.stdout).toMatch(/^qwen2\.5-coder-0\.5b-instruct +306 MB +Apache-2\.0 /);
  expect(text.stdout).toMatch(/\nme\/tiny +2 B +MIT +missing +\S+me\/tiny\n/);
  expect(text.stdout).toMatch(/\nrampart +15\.1 MB +CC-BY-4\.0 +ready +\S+rampart\n$/);

  const { models: listed } = JSON.parse((await ppagent(['list', '--json'])).stdout);
  expect(listed).toHaveLength(3);
  expect(listed[0]).toMatchObject({ id: embeddedId, embedded: true, bytes: 306_160_391 });
  expect(listed[1]).toMatchObject({ id: 'me/tiny', embedded: false, state: 'missing', licence: 'MIT' });
});

/** A model as a hub has it: what transformers.js needs to run it, a model card, and files that it does not need. */
const hubFiles = {
  'config.json': Buffer.from(
    JSON.stringify({
      model_type: 'qwen2',
      architectures: ['Qwen2ForCausalLM'],
      'transformers.js_config': { use_external_data_format: { 'model_q4.onnx': 2 } },
    }),
  ),
  'README.md': Buffer.from('---\nlicense: apache-2.0\n---\n# A model\n'),
  'generation_config.json': Buffer.from('{}'),
  'tokenizer.json': Buffer.from('{"version": "1.0"}'),
  'tokenizer_config.json': Buffer.from('{"tokenizer_class": "Qwen2Tokenizer"}'),
  'onnx/model_q4.onnx': randomBytes(3000),
  'onnx/model_q4.onnx_data': randomBytes(200_000),
  'onnx/model_q4.onnx_data_1': randomBytes(100_000),
  'onnx/model_fp16.onnx': randomBytes(9000),
  'pytorch_model.bin': randomBytes(9000),
};
const { 'onnx/model_fp16.onnx': _, 'pytorch_model.bin': __, ...neededFiles } = hubFiles;

const serveHub = (): Handler =>
  serveFiles(
    Object.fromEntries(
      Object.entries(hubFiles).map(([path, file]) => [`me/tiny/resolve/main/${path}`, file]),
    ),
  );

function expectPulled(folder: string): void {
  for (const [path, content] of Object.entries(neededFiles)) {
    expect(readFileSync(join(folder, path)).equals(content), path).toBe(true);
  }
}

describe('models pull OWNER/NAME', () => {
  it('gets what transformers.js needs, which can then be verified and listed', async () => {
    await using hub = await startServer(serveHub());
    const { exitCode, stdout, stderr } = await ppagent(['pull', 'me/tiny', '--hub', hub.url.href, '--yes']);
    expect(stderr).not.toContain('Warning');
    expect(stderr).toContain('apache-2.0');
    expect(stderr).toContain(`from   ${hub.url.href}me/tiny/resolve/main/`);
    expect(stderr).toMatch(/pulling me\/tiny: 100 %/);
    expect([exitCode, stdout]).toEqual([
      0,
      `me/tiny: pulled, 303 kB transferred, in ${join(models, 'me/tiny')}\n`,
    ]);
    expectPulled(join(models, 'me/tiny'));
    const names = readdirSync(join(models, 'me/tiny'), { recursive: true, encoding: 'utf8' });
    expect(names.sort()).toEqual([...Object.keys(neededFiles), 'manifest.json', 'onnx'].sort());
    expect((await ppagent(['verify', '--model', 'me/tiny'])).exitCode).toBe(0);
    expect((await ppagent(['list'])).stdout).toMatch(/me\/tiny +303 kB +apache-2.0 +ready/);

    const again = await ppagent(['pull', 'me/tiny', '--yes', '--json'], { PPAGENT_HUB: hub.url.href });
    expect(again.exitCode).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ model: 'me/tiny', transferredBytes: 0 });
  });

  it('sends no token of the environment and leaves nothing in the library', async () => {
    await using hub = await startServer(serveHub());
    const token = ['hf', 'planted'].join('_');
    await ppagent(['pull', 'me/tiny', '--yes'], { PPAGENT_HUB: hub.url.href, HF_TOKEN: token });
    expect(hub.requests.length).toBeGreaterThan(8);
    expect(JSON.stringify(hub.requests)).not.toContain('planted');
    expect(existsSync(join(repositoryRoot, 'node_modules/@huggingface/transformers/.cache/me'))).toBe(false);
  });

  it('is interrupted with exit 130, and goes on where it stopped', async () => {
    const serve = serveHub();
    await using slow = await startServer((request, response) => {
      if (!request.url?.endsWith('onnx_data') || request.headers.range === 'bytes=0-0')
        return serve(request, response);
      const content = hubFiles['onnx/model_q4.onnx_data'];
      response.writeHead(200, { 'content-length': content.length, etag: `"${sha256(content)}"` });
      response.write(content.subarray(0, 150_000));
    });
    const argv = [join(repositoryRoot, 'bin', 'ppagent.js'), 'models', 'pull', 'me/tiny', '--yes'];
    const child = execa(process.execPath, argv, {
      env: { ...env, PPAGENT_HUB: slow.url.href },
      reject: false,
    });
    const partial = join(models, 'me/tiny/onnx/model_q4.onnx_data.partial');
    while (!existsSync(partial) || statSync(partial).size < 150_000) await sleep(20);
    child.kill('SIGINT');
    const { exitCode, stderr } = await child;
    expect(exitCode).toBe(130);
    expect(stderr).toContain('what arrived is kept');
    expect(statSync(partial).size).toBe(150_000);

    // The same hub, well again: the part is of its version only when it comes from its address.
    const provenance = JSON.parse(readFileSync(`${partial}.json`, 'utf8'));
    await using hub = await startServer(serve);
    const address = provenance.address.replace(slow.url.host, hub.url.host);
    writeFileSync(`${partial}.json`, JSON.stringify({ ...provenance, address }));
    expect((await ppagent(['pull', 'me/tiny', '--yes'], { PPAGENT_HUB: hub.url.href })).exitCode).toBe(0);
    expect(hub.requests.map(({ headers }) => headers.range)).toContain('bytes=150000-');
    expectPulled(join(models, 'me/tiny'));
  });

  it('follows the hub to another host only where that was agreed to', async () => {
    await using cdn = await startServer(serveHub());
    const serve = serveHub();
    await using hub = await startServer((request, response) => {
      if (!request.url?.includes('.onnx')) return serve(request, response);
      response.writeHead(302, { location: new URL(request.url, cdn.url).href }).end();
    });
    const argv = ['pull', 'me/tiny', '--yes', '--hub', hub.url.href];
    const refused = await ppagent(argv);
    expect(refused.exitCode).toBe(5);
    expect(refused.stderr).toContain(`Add --allow-host ${cdn.url.host}`);
    expect(cdn.requests).toEqual([]);
    const allowed = await ppagent([...argv, '--allow-host', cdn.url.host]);
    expect(allowed.stderr).toContain(`where it redirects to: ${cdn.url.host}`);
    expect(allowed.exitCode).toBe(0);
    expectPulled(join(models, 'me/tiny'));
  });

  it.each<[what: string, argv: string[], more: Record<string, string>, exitCode: number, code: string]>([
    ['nobody agreed', [], {}, 2, 'CONSENT_REQUIRED'],
    ['it is offline by flag', ['--yes', '--offline'], {}, 5, 'EGRESS_BLOCKED'],
    ['it is offline by environment', ['--yes'], { PPAGENT_OFFLINE: '1' }, 5, 'EGRESS_BLOCKED'],
  ])('sends nothing when %s', async (_what, argv, more, exitCode, code) => {
    await using hub = await startServer(serveHub());
    const result = await ppagent(['pull', 'me/tiny', ...argv], { PPAGENT_HUB: hub.url.href, ...more });
    expect(result.exitCode).toBe(exitCode);
    expect(result.stderr).toContain(`[${code}]`);
    expect(hub.requests).toEqual([]);
  });

  it.each<[what: string, argv: string[], exitCode: number, message: string]>([
    ['a model that is not there', ['me/other'], 2, 'has no public model named me/other'],
    ['a precision that is not there', ['me/tiny', '--dtype', 'int8'], 2, 'Choose one with --dtype: '],
    ['a precision that does not exist', ['me/tiny', '--dtype', 'q3'], 2, 'Allowed choices are q4'],
    ['a name that leads elsewhere', ['../tiny'], 2, 'is not the name of a model'],
    ['a source that is for another', ['me/tiny', '--from', '.'], 2, '--from is for the embedded model'],
    [
      'plain http to another host',
      ['me/tiny', '--hub', 'http://hub.invalid/'],
      5,
      'plain http is for loopback',
    ],
    ['no address', ['me/tiny', '--hub', 'hub'], 2, 'hub is not an address'],
  ])('refuses %s', async (_what, argv, exitCode, message) => {
    await using hub = await startServer(serveHub());
    const result = await ppagent(['pull', '--yes', ...argv], { PPAGENT_HUB: hub.url.href });
    expect(result.stderr).toContain(message);
    expect(result.exitCode).toBe(exitCode);
    expect(existsSync(join(models, 'me'))).toBe(false);
  });

  it('asks on a terminal, and takes no for an answer', async () => {
    await using hub = await startServer(serveHub());
    for (const [answer, exitCode] of [
      ['n', 2],
      ['y', 0],
    ] as const) {
      const stdin = Object.assign(new PassThrough(), { isTTY: true });
      const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
      let shown = '';
      stderr.on('data', (chunk) => {
        shown += chunk;
        if (shown.includes('[y/N]') && !stdin.writableEnded) stdin.end(`${answer}\n`);
      });
      const result = await run(['models', 'pull', 'me/tiny', '--hub', hub.url.href], {
        stdin,
        stdout: new PassThrough(),
        stderr,
        env,
        cwd: env.HOME,
        signal: new AbortController().signal,
      });
      expect(result.exitCode).toBe(exitCode);
      expect(shown).toMatch(/what {3}me\/tiny \(apache-2\.0\): 8 files, 303 kB/);
      expect(existsSync(join(models, 'me/tiny/manifest.json'))).toBe(answer === 'y');
    }
  });
});

/** The embedded model in the user's folder: the weights by reference, the named files left out. */
function linkEmbedded(leftOut: readonly string[]): void {
  const folder = join(models, embeddedId);
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const { files } = JSON.parse(readFileSync(join(embeddedFolder, 'manifest.json'), 'utf8'));
  for (const path of Object.keys(files)) {
    if (!leftOut.includes(path)) symlinkSync(join(embeddedFolder, path), join(folder, path));
  }
}

describeWithModel('models pull --from, for the embedded model', () => {
  const missing = ['config.json', 'tokenizer_config.json', 'onnx/model_q4.onnx'];

  const served = (): Record<string, Buffer> =>
    Object.fromEntries(missing.map((path) => [`files/${path}`, readFileSync(join(embeddedFolder, path))]));

  it.each(['folder', 'address'] as const)('gets what is missing from a %s', async (kind) => {
    linkEmbedded(missing);
    await using server = await startServer(serveFiles(served()));
    const from = kind === 'folder' ? embeddedFolder : new URL('files', server.url).href;
    const { exitCode, stdout, stderr } = await ppagent(['pull', '--from', from, '--yes']);
    expect(stderr).toContain('what   Qwen2.5-Coder-0.5B-Instruct (Apache-2.0): 3 files, 243 kB');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('pulled, 243 kB transferred');
    if (kind === 'address') expect(server.requests.map(({ path }) => path)).toHaveLength(missing.length);
    expect((await ppagent(['verify'])).stdout).toContain(`fine, in ${join(models, embeddedId)}`);
  });

  it('keeps nothing that the manifest of the package does not list', async () => {
    linkEmbedded(missing);
    const files = served();
    const config = Buffer.from(files['files/config.json'] ?? '');
    config.write('X', 10);
    await using server = await startServer(serveFiles({ ...files, 'files/config.json': config }));
    const { exitCode, stderr } = await ppagent([
      'pull',
      '--from',
      new URL('files', server.url).href,
      '--yes',
    ]);
    expect(exitCode).toBe(7);
    expect(stderr).toContain('config.json');
    expect(existsSync(join(models, embeddedId, 'config.json'))).toBe(false);
  });

  it('says when every file is there already', async () => {
    linkEmbedded([]);
    const { exitCode, stdout } = await ppagent(['pull', '--from', embeddedFolder]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('is there already');
  });

  it('needs consent and a source', async () => {
    linkEmbedded(missing);
    const unasked = await ppagent(['pull', '--from', embeddedFolder]);
    expect(unasked.exitCode).toBe(2);
    expect(unasked.stderr).toContain(`nobody has agreed to download 243 kB from ${embeddedFolder}`);
    const nowhere = await ppagent(['pull', '--yes']);
    expect(nowhere.exitCode).toBe(2);
    expect(nowhere.stderr).toContain('--from FOLDER');
  });
});

it('an interruption of verify exits 130', async () => {
  writeModel(join(models, 'tiny'), { 'onnx/model.onnx': randomBytes(5000) });
  const stdout = new PassThrough();
  const { exitCode } = await run(['models', 'verify', '--model', 'tiny'], {
    stdin: new PassThrough(),
    stdout,
    stderr: new PassThrough().resume(),
    env,
    cwd: env.HOME,
    signal: AbortSignal.abort(new Error('stop')),
  });
  expect(exitCode).toBe(130);
  stdout.end();
  stdout.resume();
  await once(stdout, 'end');
});
