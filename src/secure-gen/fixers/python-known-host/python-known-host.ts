import { inFront, isOwnLine, namedArgument, replaced, withoutItem } from '../../fixing/python-call.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import { textAround } from '../../matching/file-text.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-ssh-host-key'] };

const loadsKeys = textAround(/load_(?:system_)?host_keys/);

/**
 * `AutoAddPolicy()` → `RejectPolicy()` with the keys that the system knows, `known_hosts=None` of asyncssh left out; a server
 * that is not known, or has another key, is an error.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const call = file.callAt(node);
    const hosts = namedArgument(node, 'known_hosts');
    if (hosts?.field('value')?.text === 'None') return [withoutItem(hosts.parent!, hosts)];
    if (call?.callee.name !== 'set_missing_host_key_policy' || !call.callee.object) return undefined;
    const [given] = call.arguments;
    const policy = given && context.tracer.resolved(given.value);
    const name = policy && (file.callAt(policy) ? policy.field('function') : policy);
    if (!name || !/^(?:[\w.]+\.)?(?:AutoAdd|Warning|Ignore)\w*Policy$/.test(name.text)) return undefined;
    const imports = new PythonImports(file, node);
    const member = name.field('attribute');
    const reject = member ? 'RejectPolicy' : imports.alone('paramiko', 'RejectPolicy');
    if (reject === undefined || (!loadsKeys(node, context) && !isOwnLine(file, node))) return undefined;
    const keys = loadsKeys(node, context)
      ? []
      : [inFront(file, node, `${call.callee.object.text}.load_system_host_keys()`)];
    return [replaced(member ?? name, reject), ...keys, ...imports.edits()];
  },
};
