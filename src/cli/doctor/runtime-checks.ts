import packageJson from '../../../package.json' with { type: 'json' };
import { locateModel } from '../../model/store/model-location.ts';
import { inspectModel } from '../../model/store/verify-model.ts';
import type { Check } from './check.ts';

/** Oldest Node as [major, minor], from `engines` of package.json. */
const oldestNode = (/(\d+)\.(\d+)/.exec(packageJson.engines.node) ?? []).slice(1).map(Number);

export const nodeCheck: Check = {
  name: 'node',
  run: async () => {
    const version = process.versions.node;
    const detail = `${version} on ${process.platform} ${process.arch}`;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
    if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor))
      return { status: 'ok', detail };
    return { status: 'fail', detail, remedy: `Install Node ${packageJson.engines.node}.` };
  },
};

export const packageCheck: Check = {
  name: 'ppagent',
  run: async () => ({ status: 'ok', detail: packageJson.version }),
};

export const providersCheck: Check = {
  name: 'providers',
  run: async () => {
    try {
      const { listSupportedBackends } = await import('onnxruntime-node');
      const backends = listSupportedBackends();
      const names = (bundled: boolean): string =>
        backends
          .filter((backend) => backend.bundled === bundled)
          .map((backend) => backend.name)
          .join(', ');
      const others = names(false);
      const detail = `${names(true)} built in${others && `; ${others} with libraries of their own`}`;
      if (backends.some((backend) => backend.name === 'cpu')) return { status: 'ok', detail };
      return { status: 'fail', detail, remedy: 'Install onnxruntime-node for this platform: `npm ci`.' };
    } catch (error) {
      const [why] = String((error as Error).message).split('\n');
      return {
        status: 'fail',
        detail: `onnxruntime-node does not load: ${why}`,
        remedy: 'Install it anew with `npm ci`; on Linux it needs glibc, not musl.',
      };
    }
  },
};

export const modelCheck: Check = {
  name: 'model',
  run: async (io) => {
    const model = await locateModel(io.env);
    const { state, files } = await inspectModel(model);
    if (state === 'fine') return { status: 'ok', detail: `${model.id} in ${model.folder}` };
    const wrong = files.filter((file) => file.state !== 'fine').map((file) => file.path);
    return {
      status: 'fail',
      detail: `${model.id} in ${model.folder} is ${state}: ${wrong.join(', ')}`,
      remedy: 'Run `ppagent models pull --from FOLDER|URL`.',
    };
  },
};
