import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['java-weak-hash'] };

/**
 * `MessageDigest.getInstance("MD5")` → `"SHA-256"`, `DigestUtils.md5Hex` → `sha256Hex`; nobody makes two inputs with the same
 * hash. Hashes that were stored no longer match.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const call = file.callAt(node);
    const name = node.field('name');
    if (call?.callee.object?.text === 'DigestUtils' && name && /^(?:md5|sha1)(?:Hex)?$/.test(name.text))
      return [{ start: name.start, end: name.end, text: name.text.replace(/^(?:md5|sha1)/, 'sha256') }];
    const given = call?.callee.name === 'getInstance' ? call.arguments[0]?.value : undefined;
    const literal = given && context.tracer.resolved(given);
    return literal && /^"(?:MD[245]|SHA-?1?)"$/i.test(literal.text)
      ? [{ start: literal.start, end: literal.end, text: '"SHA-256"' }]
      : undefined;
  },
};
