import { isForBrowsers, memberOf } from '../../fixing/ecmascript-imports.ts';
import { innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-biased-random'] };

const oneByte = /^(?:\w+\.)*(?:randomBytes\(1\)|getRandomValues\(new Uint8Array\(1\)\))\[0\]$/;

/** `crypto.randomBytes(1)[0] % size` → `crypto.randomInt(size)`: numbers of the same range, none oftener than others. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const remainder = innermost(node);
    const [byte, size] = [remainder.field('left'), remainder.field('right')];
    if (!byte || !size || !oneByte.test(byte.text.replaceAll(/\s+/g, ' ')) || isForBrowsers(file))
      return undefined;
    const name = memberOf(file, node, 'crypto', 'randomInt');
    return name && [replaced(remainder, `${name.code}(${size.text})`), ...name.edits];
  },
};
