import { namedArgument, withArgument, withoutItem } from '../../fixing/python-call.ts';
import { receiversOf } from '../../matching/receivers.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-model-load'] };

/** What people call a dictionary of tensors: another object cannot be loaded so. */
const weights = /state|weight|ckpt|checkpoint|params|tensors?/i;

/**
 * `torch.load(path)` of weights → `torch.load(path, weights_only=True)`, `safe_mode=False` of Keras left out; a file that
 * names functions to call raises an error.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const call = file.callAt(node);
    const mode = namedArgument(node, 'safe_mode');
    if (mode) return [withoutItem(mode.parent!, mode)];
    if (call?.callee.name !== 'load' || call.callee.object?.text !== 'torch') return undefined;
    const user = node.parent?.type === 'argument_list' ? node.parent.parent : undefined;
    const isLoaded = user && file.callAt(user)?.callee.name === 'load_state_dict';
    if (!isLoaded && !receiversOf(node, context).some((name) => weights.test(name))) return undefined;
    const edit = withArgument(node, 'weights_only', 'True');
    return edit && [edit];
  },
};
