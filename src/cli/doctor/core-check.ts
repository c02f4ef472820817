import { probeCoreIsolation } from '../../egress/process/core-isolation.ts';
import type { Check } from './check.ts';

/** Whether the part of ppagent that reads code is without network here, when a remote model or other agents are served. */
export const coreCheck: Check = {
  name: 'core',
  run: async (io) => {
    const { network, tool, notes } = (await probeCoreIsolation(io.env)).isolation;
    const isOff = network === 'off';
    const what = isOff ? `network off, by ${tool}` : 'network held by a guard in the process';
    if (notes.length === 0) return { status: 'ok', detail: what };
    const remedy = isOff
      ? 'Start the session bus at a path (unix:path=), or keep keys in the environment or in files.'
      : 'On Linux install util-linux or bubblewrap and allow user namespaces.';
    return { status: 'warn', detail: `${what}. ${notes.join(' ')}`, remedy };
  },
};
