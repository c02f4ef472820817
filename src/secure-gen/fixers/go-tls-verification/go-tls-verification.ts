import { nodesBelow } from '../../analysis/syntax/nodes-below.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['go-tls-verification-off'] };

/** `InsecureSkipVerify: true` → `false`; a server without a valid certificate is an error. */
export const entry: RegistryEntry = {
  fix({ node: place, file }) {
    const isTarget = /InsecureSkipVerify$/.test(place.text);
    const node = isTarget ? file.statementOf(place) : place;
    const [value, ...others] = nodesBelow(node, 'true', new Set());
    const isOff = /InsecureSkipVerify\s*[:=]/.test(node.text);
    return value && others.length === 0 && isOff
      ? [{ start: value.start, end: value.end, text: 'false' }]
      : undefined;
  },
};
