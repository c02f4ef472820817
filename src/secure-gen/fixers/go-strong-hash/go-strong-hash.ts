import { insteadOfGoImport } from '../../fixing/go-imports.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['go-weak-hash'] };

/**
 * `md5.New()`, `sha1.Sum(text)` → `sha256.New()`, `sha256.Sum256(text)`; nobody makes two inputs with the same hash. Hashes that
 * were stored no longer match.
 */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const callee = node.field('function');
    // SHA-256 is too fast for passwords.
    if (/passw|pwd|passphrase/i.test(node.text)) return undefined;
    const found = /^(md5|sha1)\.(New|Sum)$/.exec(callee?.text ?? '');
    // Lengths that are written elsewhere would no longer be right.
    if (
      !callee ||
      !found ||
      /\[(?:16|20|md5\.Size|sha1\.Size)\]byte|\b(?:md5|sha1)\.(?:Size|BlockSize)/.test(file.text)
    )
      return undefined;
    const imports = insteadOfGoImport(file, `crypto/${found[1]}`, 'crypto/sha256');
    const name = found[2] === 'New' ? 'sha256.New' : 'sha256.Sum256';
    return imports && [{ start: callee.start, end: callee.end, text: name }, ...imports];
  },
};
