import { innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import { entryOf, withoutItem } from '../../fixing/ecmascript-objects.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import { onlyValueOf } from '../../fixing/ecmascript-texts.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-old-tls'] };

const weakSuite = /RC4|NULL|EXP|MD5|DES|^(?:ALL|LOW)$/;

/**
 * `minVersion: 'TLSv1'` → `'TLSv1.2'`; methods of one old version → `TLSv1_2_method`, those of any → `minVersion`; ciphers
 * without those that are broken. Peers that know nothing newer are no longer talked to.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const pair = innermost(node);
    const [key, value] = [pair.field('key'), pair.field('value')];
    if (pair.type !== 'pair' || !key || !value) return undefined;
    const literal = onlyValueOf(value, context)?.value ?? value;
    const shape = file.shapeOf(literal);
    if (literal.type !== 'string' || shape.kind !== 'literal') return undefined;
    const given = String(shape.value);
    const name = key.text.replaceAll(/['"]/g, '');
    const quote = literal.text[0] === '"' ? '"' : "'";
    if (name === 'ciphers') {
      const left = given.split(':').filter((suite) => suite.startsWith('!') || !weakSuite.test(suite));
      const isEmpty = left.every((suite) => /^[!@]/.test(suite));
      return [isEmpty ? withoutItem(pair) : replaced(literal, literalOf(file, left.join(':'), quote))];
    }
    if (name !== 'secureProtocol') return [replaced(literal, literalOf(file, 'TLSv1.2', quote))];
    // The method that is called so speaks any version.
    const isSet = pair.parent && entryOf(file, pair.parent, 'minVersion');
    if (given.startsWith('SSLv23') && isSet) return [withoutItem(pair)];
    if (given.startsWith('SSLv23')) return [replaced(pair, `minVersion: ${literalOf(file, 'TLSv1.2')}`)];
    return [
      replaced(literal, literalOf(file, given.replace(/^(?:SSLv[23]|TLSv1(?:_1)?)_/, 'TLSv1_2_'), quote)),
    ];
  },
};
