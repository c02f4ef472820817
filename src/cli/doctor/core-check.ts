import { probeCoreIsolation } from '../../egress/process/core-isolation.ts';
import type { Check } from './check.ts';

/** Whether the part of ppagent that reads code is without network here, when a remote model or other agents are served. */
export const coreCheck: Check = {
  name: 'core',
  run: async (io) => {
    const { network, tool, notes } = (await probeCoreIsolation(io.env)).isolation;
    if (network === 'off') return { status: 'ok', detail: `network off, by ${tool}` };
    return {
      status: 'warn',
      detail: `network held by a guard in the process. ${notes.join(' ')}`,
      remedy: 'On Linux install util-linux or bubblewrap and allow user namespaces.',
    };
  },
};
