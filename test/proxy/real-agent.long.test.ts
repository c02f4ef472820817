import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../support/repository-root.ts';
import { commitAll, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import type { AgentSession } from './agent-session.ts';
import { canaries } from './canaries.ts';
import { formsIn } from './canary-forms.ts';
import { canaryRepository } from './canary-repository.ts';

/** An agent of somebody else's that runs on Node 20. It is no dependency: 55 MB, fetched for this test alone. */
const agent = '@qwen-code/qwen-code@0.15.10';

const config = (timeout: number) =>
  `// Ask ${canaries.person} <${canaries.email}>.\nexport const config = {\n  key: "${canaries.token}",\n  timeout: ${timeout},\n};\n`;

test('an agent that reads a key and edits its file through the proxy keeps the key here', async (context) => {
  const installed = temporaryFolder({ 'package.json': '{}' });
  const install = await execa('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', agent], {
    cwd: installed,
    reject: false,
    timeout: 120_000,
  });
  context.skip(install.failed, `npm cannot install ${agent} here`);
  const namespace = await execa('unshare', ['-rn', 'ip', 'link', 'set', 'lo', 'up'], { reject: false });
  context.skip(namespace.failed, 'there is no network namespace to run an agent in without the network');

  const repository = canaryRepository();
  writeFiles(repository, { 'src/config.ts': config(10) });
  commitAll(repository, `Ask ${canaries.email}`);
  const file = join(repository, 'src', 'config.ts');
  const program = join(installed, 'node_modules', '@qwen-code', 'qwen-code', 'cli.js');
  const tsx = join(repositoryRoot, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const session = [tsx, join(repositoryRoot, 'test/proxy/agent-session.ts'), program, repository];
  const { stdout } = await execa(
    'unshare',
    [
      '-rn',
      'sh',
      '-c',
      'ip link set lo up && exec "$@"',
      'sh',
      process.execPath,
      ...session,
      temporaryFolder(),
      file,
    ],
    { cwd: repositoryRoot, stdin: 'ignore', timeout: 120_000 },
  );
  const { exitCode, output, requests, wire }: AgentSession = JSON.parse(stdout);
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  expect(requests).toBe(5);
  expect(readFileSync(file, 'utf8')).toBe(config(20));
  expect(readFileSync(`${file}.copy`, 'utf8')).toBe(config(10));
  for (const value of Object.values(canaries)) expect(formsIn(wire, value)).toEqual([]);
}, 300_000);
