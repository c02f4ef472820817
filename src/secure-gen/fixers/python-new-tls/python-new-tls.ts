import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { withArgument } from '../../fixing/python-call.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-old-tls'] };

const old =
  /\b(?:PROTOCOL_(?:SSLv2|SSLv3|TLSv1_1|TLSv1)|(?:SSLv2|SSLv3|SSLv23|TLSv1_1|TLSv1)_METHOD|TLSVersion\.(?:SSLv3|TLSv1_1|TLSv1|MINIMUM_SUPPORTED))$/;

/** Versions below TLS 1.2 → 1.2, which every Python has had since 2.7.9; who talks older ones is refused. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const call = file.callAt(node);
    if (call?.callee.name === 'wrap_socket') {
      const module = node.field('function')?.field('object')?.text;
      const edit = module && withArgument(node, 'ssl_version', `${module}.PROTOCOL_TLSv1_2`);
      return edit ? [edit] : undefined;
    }
    if (call) return call.arguments.flatMap(({ value }) => newer(value) ?? []).slice(0, 1);
    const limit = node.field('left') ?? node.field('name');
    const value = node.field('right') ?? node.field('value');
    if (limit?.text.endsWith('maximum_version') && value) return newer(value, 'TLSVersion.MAXIMUM_SUPPORTED');
    return newer(value ?? node);
  },
};

function newer(value: SourceNode, limit?: string): readonly TextEdit[] | undefined {
  const found = old.exec(value.text);
  if (!found || !value.text.includes('.')) return undefined;
  const [name] = found;
  const text = name.startsWith('PROTOCOL')
    ? 'PROTOCOL_TLSv1_2'
    : name.endsWith('METHOD')
      ? 'TLSv1_2_METHOD'
      : 'TLSVersion.TLSv1_2';
  return [{ start: value.start + found.index, end: value.end, text: limit ?? text }];
}
