import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { inventedSecret } from '../../support/invented-secret.ts';
import { runPpagent } from '../../support/run-ppagent.ts';
import { scanJson } from '../../support/scan-json.ts';
import {
  commitAll,
  runGit,
  temporaryFolder,
  temporaryRepository,
  writeFiles,
} from '../../support/temporary-folder.ts';

const { line, token } = inventedSecret();

const loader = 'import yaml\n\ndef load(stream):\n    return yaml.load(stream)\n';
const server = `import { exec } from 'node:child_process';
import express from 'express';

const app = express();
app.get('/report', (req, res) => {
  const name = req.query.name;
  exec(\`render \${name}\`, () => res.end());
});
`;

const places = ({ report }: Awaited<ReturnType<typeof scanJson>>) =>
  report.findings.map(({ path, startLine, rule }) => `${path}:${startLine} ${rule}`);

describe('what is reported', () => {
  test('place, severity, what the code does, the way of its data', async () => {
    const root = temporaryFolder({ 'server.js': server, 'load.py': loader, 'secret.txt': line });
    const { exitCode, report } = await scanJson(root);
    expect(exitCode).toBe(1);
    expect(report.findings.map(({ kind }) => kind)).toEqual(['weakness', 'secret', 'weakness']);
    expect(report.cutShort).toEqual([]);
    expect(report.findings[0]).toMatchObject({
      rule: 'python-yaml-load',
      severity: 'high',
      certainty: 'certain',
      path: 'load.py',
      startLine: 4,
      startColumn: 12,
      endLine: 4,
      endColumn: 29,
      excerpt: 'return yaml.load(stream)',
      cwe: [502],
      flow: [],
    });
    const flow = report.findings[2]!.kind === 'weakness' ? report.findings[2]!.flow : [];
    expect(flow[0]).toMatchObject({
      label: 'req.query.name',
      startLine: 6,
      startColumn: 16,
      excerpt: 'const name = req.query.name;',
    });
    expect(flow.at(-1)).toMatchObject({ startLine: 7, startColumn: 3 });
  });

  test('for people: the rule, what it means, the line that the data comes from, what to do', async () => {
    const root = temporaryFolder({ 'server.js': server });
    const { exitCode, stdout, stderr } = await runPpagent(['scan'], { cwd: root });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /^server\.js\n {2}7:3 +critical .*\n +exec\(`render \$\{name\}`.*\n.*shell.*\n.*line 6: +const name = req\.query\.name;\n.*execFile.*\n +javascript-command-injection {2}[0-9a-f]{16}\n$/,
    );
    expect(stderr).toMatch(/^1 finding \(1 critical\) in 1 file; /);
  });

  test.each([[[]], [['--only', 'weaknesses']]])(
    'without any value, whether it was looked for or not: %j',
    async (argv) => {
      const root = temporaryFolder({
        'server.js': server
          .replace('req.query.name', `req.query["${token}"]`)
          .replace('render', `render --token ${token}`),
      });
      const { stdout, stderr } = await runPpagent(['scan', '--sarif', 'a.sarif', ...argv], { cwd: root });
      expect(stdout).toContain('javascript-command-injection');
      expect(stdout).toContain('render --token •••');
      const { report } = await scanJson(root, argv);
      const sarif = readFileSync(join(root, 'a.sarif'), 'utf8');
      expect(stdout + stderr + sarif + JSON.stringify(report)).not.toContain(token);
    },
  );

  test('as SARIF with the way of the data, and what GitHub wants to know of a rule', async () => {
    const root = temporaryFolder({ 'src/a b.js': server });
    const { stdout } = await runPpagent(['scan', '--sarif', '-', '--quiet'], { cwd: root });
    const [run] = (JSON.parse(stdout) as Log).runs;
    expect(run!.tool.driver.rules).toMatchObject([
      {
        id: 'javascript-command-injection',
        shortDescription: { text: expect.any(String) },
        fullDescription: { text: expect.any(String) },
        helpUri: expect.stringMatching(/^https:/),
        help: {
          text: expect.stringContaining('execFile'),
          markdown: expect.stringContaining('**Shell command'),
        },
        defaultConfiguration: { level: 'error' },
        properties: {
          tags: ['security', 'external/cwe/cwe-78'],
          precision: 'high',
          'security-severity': '9.5',
        },
      },
    ]);
    const [result] = run!.results!;
    expect(result).toMatchObject({
      ruleId: 'javascript-command-injection',
      ruleIndex: 0,
      level: 'error',
      message: { text: expect.stringContaining('req.query.name (line 6)') },
      partialFingerprints: { 'ppagent/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
    const steps = result!.codeFlows![0]!.threadFlows[0]!.locations.map(({ location }) => location!);
    expect(steps.length).toBeGreaterThanOrEqual(2);
    for (const { physicalLocation, message } of steps) {
      expect(physicalLocation!.artifactLocation).toEqual({ uri: 'src/a%20b.js', uriBaseId: '%SRCROOT%' });
      expect(message!.text).not.toBe('');
    }
    expect(steps[0]!.physicalLocation!.region).toMatchObject({ startLine: 6, startColumn: 16 });
    // SARIF 2.1.0, 3.36.3, 3.37.3, 3.38: at least one flow, with at least one location, whose texts are not empty; lines and
    // columns count from 1 (3.30), and regions end behind their start.
    const regions = [result!.locations![0]!, ...steps].map((each) => each.physicalLocation!.region!);
    for (const { startLine, startColumn, endLine, endColumn } of regions) {
      expect(Math.min(startLine!, startColumn!, endColumn!)).toBeGreaterThanOrEqual(1);
      expect([endLine!, endColumn!] > [startLine!, startColumn!] || endLine! > startLine!).toBe(true);
    }
    expect(Object.keys(JSON.parse(stdout) as Log).sort()).toEqual(['$schema', 'runs', 'version']);
    expect((JSON.parse(stdout) as Log).version).toBe('2.1.0');
    expect(run!.tool.driver.rules!.map(({ id }) => id)).toEqual([
      ...new Set(run!.results!.map((each) => each.ruleId)),
    ]);
    // The last step is the place of the result.
    expect(steps.at(-1)!.physicalLocation!.region).toEqual(result!.locations![0]!.physicalLocation!.region);
  });

  test('--explain says why it does harm and how to write it', async () => {
    const { exitCode, stdout } = await runPpagent(['scan', '--explain', 'python-yaml-load']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/severity high[\s\S]*safe_load[\s\S]*https:\/\/pyyaml[\s\S]*\/502\.html/);
    const root = temporaryFolder({ 'load.py': loader });
    const { report } = await scanJson(root);
    const finding = await runPpagent(['scan', '--explain', report.findings[0]!.fingerprint], { cwd: root });
    expect(finding.stdout).toMatch(/^load\.py\n {2}4:12[\s\S]*safe_load/);
  });
});

describe('what is asked for', () => {
  test('kinds by --only, severities by --fail-on', async () => {
    const root = temporaryFolder({ 'load.py': `${loader}# ${line}\n` });
    const kinds = async (only: string) =>
      (await scanJson(root, ['--only', only])).report.findings.map(({ kind }) => kind);
    expect(await kinds('weaknesses')).toEqual(['weakness']);
    expect(await kinds('secrets,pii')).toEqual(['secret']);
    expect(await kinds('pii,weaknesses')).toEqual(['weakness']);
    const weaknesses = ['--only', 'weaknesses', '--fail-on'];
    expect((await scanJson(root, [...weaknesses, 'high'])).exitCode).toBe(1);
    expect((await scanJson(root, [...weaknesses, 'critical'])).exitCode).toBe(0);
  });

  test('what rules are not sure of with --unsure, and of other places nothing else', async () => {
    const call = 'import requests\n\ndef load(address):\n    return requests.get(address)\n';
    const root = temporaryFolder({ 'call.py': call, 'load.py': loader });
    expect(places(await scanJson(root))).toEqual(['load.py:4 python-yaml-load']);
    const { exitCode, report } = await scanJson(root, ['--unsure']);
    expect(exitCode).toBe(1);
    expect(report.findings.map(({ path, rule, certainty }) => [path, rule, certainty])).toEqual([
      ['call.py', 'python-request-without-timeout', 'possible'],
      ['load.py', 'python-yaml-load', 'certain'],
    ]);
  });

  test('comments leave places out, as for other kinds', async () => {
    const root = temporaryFolder({
      'a.py': loader.replace('load(stream)\n', 'load(stream)  # ppagent:ignore\n'),
      'b.py': loader.replace('    return', '    # ppagent:ignore-next-line\n    return'),
      'c.py': loader.replace('load(stream)\n', 'load(stream)  # gitleaks:allow\n'),
    });
    expect(places(await scanJson(root))).toEqual(['c.py:4 python-yaml-load']);
    expect((await scanJson(root, ['--no-inline-ignores'])).paths).toEqual(['a.py', 'b.py', 'c.py']);
  });

  test('what .ppagentignore names is left out', async () => {
    const root = temporaryFolder({ 'old/load.py': loader, 'load.py': loader, '.ppagentignore': 'old/\n' });
    expect((await scanJson(root)).paths).toEqual(['load.py']);
  });

  test('the same in threads as in one', async () => {
    const files = Array.from({ length: 40 }, (_none, index) => [`${index}.py`, loader] as const);
    const root = temporaryFolder({ ...Object.fromEntries(files), 'server.ts': server });
    const alone = await scanJson(root, ['--threads', '1']);
    expect(alone.report.findings).toHaveLength(41);
    expect((await scanJson(root, ['--threads', '2'])).report).toEqual(alone.report);
  });
});

describe('the baseline', () => {
  test('knows a weakness where lines moved and indentation changed; another of the same is new', async () => {
    const root = temporaryRepository({ 'load.py': loader, 'server.js': server });
    await runPpagent(['scan', 'baseline'], { cwd: root });
    expect((await scanJson(root)).exitCode).toBe(0);
    writeFiles(root, {
      'load.py': `# moved\n\n${loader.replace('    return', '  return ')}`,
      'server.js': `// moved\n${server}`,
    });
    const { report } = await scanJson(root);
    expect(report).toMatchObject({ findings: [], baseline: { known: 2, stale: [] } });
    writeFiles(root, { 'load.py': `${loader}\ndef again(stream):\n    return yaml.load(stream)\n` });
    expect(places(await scanJson(root))).toEqual(['load.py:7 python-yaml-load']);
    // The same code, with data from somewhere else.
    writeFiles(root, { 'load.py': loader, 'server.js': server.replace('query', 'body') });
    expect((await scanJson(root)).paths).toEqual(['server.js']);
  });

  test('a scan for some kinds tells nothing of the others, and a new baseline keeps them', async () => {
    const root = temporaryRepository({ 'load.py': loader, 'a/a.txt': `${line}\n` });
    await runPpagent(['scan', 'baseline'], { cwd: root });
    const { report } = await scanJson(root, ['--only', 'secrets,pii']);
    expect(report.baseline).toEqual({ known: 1, stale: [] });
    const file = join(root, '.ppagent-baseline');
    const before = readFileSync(file, 'utf8');
    for (const argv of [['--only', 'secrets'], ['a']]) {
      await runPpagent(['scan', 'baseline', ...argv], { cwd: root });
      expect(readFileSync(file, 'utf8')).toBe(before);
    }
    writeFiles(root, { 'load.py': 'import yaml\n' });
    await runPpagent(['scan', 'baseline'], { cwd: root });
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(3);
  });
});

describe('in a repository', () => {
  test('with --staged the index; the hook stops the commit, unless the line is marked', async () => {
    const root = temporaryRepository({ 'load.py': 'import yaml\n' });
    expect((await runPpagent(['hook', 'install'], { cwd: root })).exitCode).toBe(0);
    writeFiles(root, { 'load.py': loader });
    runGit(root, ['add', '--all']);
    writeFiles(root, { 'load.py': 'import yaml\n' });
    expect(places(await scanJson(root, ['--staged']))).toEqual(['load.py:4 python-yaml-load']);
    const hook = await runPpagent(['hook', 'run'], { cwd: root });
    expect(hook).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('the commit is stopped') });
    expect(hook.stdout).toMatch(/load\.py\n {2}4:12 +high[\s\S]*safe_load/);
    expect(() => runGit(root, ['commit', '--quiet', '-m', 'x'])).toThrow(/the commit is stopped/);
    writeFiles(root, { 'load.py': loader.replace('(stream)\n', '(stream)  # ppagent:ignore\n') });
    runGit(root, ['add', '--all']);
    expect(await runPpagent(['hook', 'run'], { cwd: root })).toMatchObject({ exitCode: 0, stdout: '' });
  });

  test('with --since what is new, and what new lines bring data to', async () => {
    const constant = server.replace('req.query.name', '"all"');
    const root = temporaryRepository({ 'load.py': loader, 'server.js': constant });
    expect((await scanJson(root, ['--since', 'HEAD'])).exitCode).toBe(0);
    writeFiles(root, { 'load.py': `${loader}\nx = 1\n`, 'server.js': server });
    expect(places(await scanJson(root, ['--since', 'HEAD']))).toEqual([
      'server.js:7 javascript-command-injection',
    ]);
  });

  test('not in the history: what is repaired is no weakness any more', async () => {
    const root = temporaryRepository({ 'load.py': `${loader}# ${line}\n` });
    writeFiles(root, { 'load.py': 'import yaml\n' });
    commitAll(root, 'Repair it');
    const { report } = await scanJson(root, ['--history']);
    expect(report.findings.map(({ kind }) => kind)).toEqual(['secret']);
    expect(await runPpagent(['scan', '--history', '--only', 'weaknesses'], { cwd: root })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--history looks for secrets and personal data'),
    });
  });
});

describe('bad input', () => {
  test('languages without rules, syntax errors, nesting without end', async () => {
    const deep = 20_000;
    const root = temporaryFolder({
      'a.rb': loader,
      'notes.md': loader,
      'broken.py': `def (:\n  ][\n${loader}class {{{\n`,
      'half.js': server.slice(0, -6),
      'deep.js': `const { exec } = require('child_process');\nmodule.exports = (a) => exec(${'('.repeat(deep)}a${')'.repeat(deep)});\n`,
      'long-sum.js': `const { exec } = require('child_process');\nmodule.exports = (a) => exec(a${' + a'.repeat(1_000)});\n`,
      'empty.py': '',
    });
    const { report } = await scanJson(root);
    expect(report.skipped).toEqual([]);
    const found = report.findings.map(({ path, rule }) => `${path} ${rule}`);
    expect(found).toContain('broken.py python-yaml-load');
    expect(found).toContain('half.js javascript-command-injection');
    expect(found.filter((each) => /^(?:a\.rb|notes\.md|empty\.py) /.test(each))).toEqual([]);
  });

  test('a file that is too long is said to be, however quiet the scan is, and by the hook', {
    timeout: 60_000,
  }, async () => {
    const long = `${loader}${'x = [1, 2, 3]  # and so on\n'.repeat(20_000)}`;
    const root = temporaryRepository({ 'a.txt': 'x\n' });
    writeFiles(root, { 'long.py': long, 'long.txt': long });
    const { exitCode, report } = await scanJson(root);
    expect(exitCode).toBe(0);
    expect(report.cutShort).toEqual([{ path: 'long.py', reason: 'longer than 512 KiB' }]);
    const told = { exitCode: 0, stderr: 'ppagent: weaknesses may be missed, longer than 512 KiB: long.py\n' };
    runGit(root, ['add', '--all']);
    expect(await runPpagent(['hook', 'run'], { cwd: root })).toMatchObject(told);
    const sarif = await runPpagent(['scan', '--sarif', '-', '--quiet'], { cwd: root });
    expect(sarif).toMatchObject(told);
    const [run] = (JSON.parse(sarif.stdout) as Log).runs;
    expect(run!.invocations![0]!.toolExecutionNotifications).toMatchObject([
      { level: 'note', message: { text: 'weaknesses may be missed: longer than 512 KiB' } },
    ]);
  });
});
