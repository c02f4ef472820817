import { nodesBelow } from '../../analysis/syntax/nodes-below.ts';
import { appended, namedArgument, replaced, withoutItem } from '../../fixing/python-call.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import { argumentsOf } from '../../matching/calls.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-jwt-unverified'] };

/**
 * `"verify_signature": False` → `True`, `verify=False` and the algorithm `none` left out, where the call has a key; a token that
 * somebody else made raises `InvalidSignatureError`.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file, context } = place;
    const call = file.callAt(node);
    if (call?.callee.name !== 'decode' || argumentsOf(call, [1, 'key']).length === 0) return undefined;
    const [algorithms] = argumentsOf(call, ['algorithms', 2]);
    const list = algorithms && file.shapeOf(algorithms).kind === 'list' ? algorithms : undefined;
    const none = list?.named.find(({ text }) => /^(["'])none\1$/i.test(text));
    if (none) return list!.named.length > 1 ? [withoutItem(list!, none)] : undefined;
    const known = algorithms ? [] : withAlgorithm(place);
    if (!known) return undefined;
    const off = namedArgument(node, 'verify');
    // PyJWT needs the algorithms where it checks.
    if (off) return [...known, withoutItem(off.parent!, off)];
    const options = argumentsOf(call, ['options', 3])[0];
    const record = options && context.tracer.resolved(options);
    const shape = record && file.shapeOf(record);
    const entry =
      shape?.kind === 'record' ? shape.entries.find(({ key }) => key === 'verify_signature') : undefined;
    if (entry?.value.text !== 'False') return undefined;
    const isOnly = shape!.kind === 'record' && shape!.entries.length === 1 && record === options;
    const argument = namedArgument(node, 'options');
    return isOnly && argument
      ? [...known, withoutItem(argument.parent!, argument)]
      : [...known, replaced(entry.value, 'True')];
  },
};

/** The algorithm that the file signs with. */
function withAlgorithm({ node, file }: WeakPlace): readonly TextEdit[] | undefined {
  const signing = nodesBelow(file.root, 'call', new Set()).filter(
    (each) => file.callAt(each)?.callee.name === 'encode' && /jwt/i.test(each.text.slice(0, 60)),
  );
  const used = new Set(
    signing.flatMap((each) => namedArgument(each, 'algorithm')?.field('value')?.text ?? []),
  );
  const [algorithm] = used;
  const edit =
    used.size === 1 && !/none/i.test(algorithm!) ? appended(node, `algorithms=[${algorithm}]`) : undefined;
  return edit && [edit];
}
