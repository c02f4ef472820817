import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { repositoryRoot } from './repository-root.ts';

/** The software driver that comes with Debian's chromium package. */
const softwareDriver = '/usr/lib/chromium/vk_swiftshader_icd.json';

/** In a process of its own, because a driver can take the process with it and warns on stderr as it likes. */
const tryWebGpu = `
  const { InferenceSession } = require('onnxruntime-node');
  const file = 'test/model/local/fixtures/tiny_steerable.onnx';
  InferenceSession.create(file, { executionProviders: ['webgpu'], logSeverityLevel: 4 }).then(
    () => process.exit(0),
    (error) => {
      console.log(error.message.split(': ').at(-1));
      process.exit(1);
    },
  );`;

function reasonAgainst(variables: Readonly<Record<string, string>>): string | undefined {
  const { status, stdout, signal } = spawnSync(process.execPath, ['-e', tryWebGpu], {
    cwd: repositoryRoot,
    env: { ...process.env, ...variables },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return status === 0 ? undefined : stdout.trim() || `the driver ends with ${signal ?? status}`;
}

/** Looks for a driver, the software one last, and sets the environment so that this process finds the same. */
function findDriver(): string | undefined {
  const reason = reasonAgainst({});
  if (reason === undefined || !existsSync(softwareDriver)) return reason;
  const variables = {
    VK_DRIVER_FILES: softwareDriver,
    VK_ICD_FILENAMES: softwareDriver,
    XDG_RUNTIME_DIR: process.env.XDG_RUNTIME_DIR ?? mkdtempSync(join(tmpdir(), 'ppagent-test-')),
  };
  const softwareReason = reasonAgainst(variables);
  if (softwareReason === undefined) Object.assign(process.env, variables);
  return softwareReason;
}

/** A suite that runs on WebGPU; where no driver is found it is skipped, and the reason said. */
export function describeWithWebGpu(name: string, suite: () => void): void {
  const reason = findDriver();
  if (reason !== undefined) console.log(`skipped, no WebGPU here: ${reason}`);
  describe.skipIf(reason !== undefined)(name, suite);
}
