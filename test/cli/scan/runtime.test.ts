import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { inventedSecret } from '../../support/invented-secret.ts';
import { runPpagent } from '../../support/run-ppagent.ts';
import { runGit, temporaryFolder, temporaryRepository, writeFiles } from '../../support/temporary-folder.ts';

/** Options for Node that make every import of some packages fail. */
function without(packages: string): Record<string, string> {
  const folder = temporaryFolder({
    'hooks.mjs': `export async function resolve(name, context, next) {
      if (/^(?:${packages})/.test(name)) throw new Error('imported ' + name);
      return next(name, context);
    }`,
    'register.mjs': `import { register } from 'node:module';
      register(new URL('./hooks.mjs', import.meta.url));`,
  });
  return { NODE_OPTIONS: `--import=${pathToFileURL(join(folder, 'register.mjs')).href}` };
}

test('a scan loads neither a model runtime nor tokenizers; with --names it does', async () => {
  const { line } = inventedSecret();
  const root = temporaryRepository({ 'a.ts': `${line}\nconst password = 'x7Gq!p2Lw9';\n` });
  const env = without('onnxruntime|@huggingface');
  expect((await runPpagent(['scan', '--quiet'], { cwd: root, env })).exitCode).toBe(1);
  writeFiles(root, { 'b.ts': line });
  runGit(root, ['add', '--all']);
  expect((await runPpagent(['hook', 'run'], { cwd: root, env })).exitCode).toBe(1);
  const named = await runPpagent(['scan', '--names'], { cwd: root, env });
  expect(named.exitCode).toBe(3);
  expect(named.stderr).toContain('imported onnxruntime-node');
});
