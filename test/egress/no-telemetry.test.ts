import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clampProject } from '../cli/fix/fix-run.ts';
import { describeWithModel } from '../support/embedded-model.ts';
import { inventedSecret } from '../support/invented-secret.ts';
import { canTrace, runWatched } from '../support/network-attempts.ts';
import { repositoryRoot } from '../support/repository-root.ts';
import { temporaryFolder, temporaryRepository } from '../support/temporary-folder.ts';

/** What programs are measured with by those who make them. */
const packages =
  /(?:^|\/)(?:@sentry\/|@segment\/|@amplitude\/|@opentelemetry\/|@datadog\/|@bugsnag\/|@posthog\/|@rudderstack\/|posthog-(?:node|js)|mixpanel|analytics-node|applicationinsights|universal-analytics|insight|newrelic|dd-trace|rollbar|statsig-node|launchdarkly-)/;

/** Where they send it. */
const addresses =
  /https?:\/\/[^\s"'`/]*(?:google-analytics\.com|googletagmanager\.com|api\.segment\.io|api(?:-eu)?\.mixpanel\.com|api2?\.(?:eu\.)?amplitude\.com|(?:app|eu|us)(?:\.i)?\.posthog\.com|ingest\.sentry\.io|applicationinsights|events\.data\.microsoft\.com|statsigapi\.net|notify\.bugsnag\.com|api\.rollbar\.com|telemetry\.)/i;

describe('no telemetry', () => {
  it('is among the packages that are installed with it', () => {
    const lock = JSON.parse(readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8'));
    const installed = Object.entries<{ dev?: boolean }>(lock.packages).filter(([, { dev }]) => !dev);
    expect(installed.length).toBeGreaterThan(50);
    expect(installed.map(([path]) => path).filter((path) => packages.test(path))).toEqual([]);
  });

  it('has an address in the built program', () => {
    const dist = join(repositoryRoot, 'dist');
    const files = (readdirSync(dist, { recursive: true }) as string[]).filter((file) => /\.c?js$/.test(file));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      expect(addresses.exec(readFileSync(join(dist, file), 'utf8'))?.[0], file).toBeUndefined();
    }
  });
});

describe('nothing reaches for the network', () => {
  const env = () => ({ XDG_DATA_HOME: temporaryFolder(), XDG_CACHE_HOME: temporaryFolder() });

  it('in a scan', async () => {
    const cwd = temporaryRepository({ 'a.js': `${inventedSecret().line}\n` });
    const { exitCode, attempts } = await runWatched(['scan'], { cwd, env: env() });
    expect([exitCode, attempts]).toEqual([1, []]);
  });

  it('in a redaction', async () => {
    const cwd = temporaryRepository({ 'a.js': '' });
    const input = `${inventedSecret().line}\n`;
    const { exitCode, attempts } = await runWatched(['redact'], { cwd, env: env(), input });
    expect([exitCode, attempts]).toEqual([0, []]);
  });

  it('when something goes wrong', async () => {
    const { exitCode, attempts } = await runWatched(['fix', '--debug'], {
      cwd: temporaryFolder(),
      env: env(),
    });
    expect([exitCode, attempts]).toEqual([2, []]);
  });

  it('but would be seen if it did', async () => {
    const server = createServer((_request, response) => response.writeHead(404).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const argv = ['models', 'pull', '--from', from, '--yes'];
    const { attempts } = await runWatched(argv, { cwd: temporaryFolder(), env: env() });
    server.close();
    expect(attempts.some((attempt) => attempt.startsWith('connect '))).toBe(true);
    expect(attempts.some((attempt) => attempt.includes('AF_INET'))).toBe(canTrace);
  });
});

describeWithModel('nothing reaches for the network', () => {
  it('in a whole run of fix on the local model, tests and transcript included', async () => {
    const data = temporaryFolder();
    const cwd = temporaryRepository(clampProject);
    const { exitCode, attempts, stdout } = await runWatched(['fix', '--test', 'node --test', '--yes'], {
      cwd,
      env: { XDG_DATA_HOME: data, XDG_CACHE_HOME: temporaryFolder(), PPAGENT_TRANSCRIPTS: 'on' },
    });
    expect(stdout).toContain('> high) return high');
    expect(exitCode).toBe(0);
    expect(attempts).toEqual([]);
    expect(readdirSync(join(data, 'ppagent', 'transcripts'))).toHaveLength(1);
  }, 300_000);
});
