import { reads } from '../../matching/assigns.ts';
import { calls } from '../../matching/calls.ts';
import type { Matcher } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** `public void checkServerTrusted(…) {}`: a method without a statement refuses nothing. */
const emptyCheck: Matcher = {
  words: ['checkServerTrusted'],
  at: (leaf) => {
    const node = leaf.parent;
    if (node?.type !== 'method_declaration' || node.field('name') !== leaf) return undefined;
    const statements = node.field('body')?.named.filter(({ type }) => !type.endsWith('comment'));
    const isEmpty = statements?.every(({ type, named }) => type === 'return_statement' && named.length === 0);
    return isEmpty ? { node: leaf } : undefined;
  },
};

export const entry: RegistryEntry = {
  title: 'TLS that trusts every certificate',
  cwe: [295],
  severity: 'high',
  precision: 'high',
  languages: ['java'],
  message: 'Whatever certificate the other side shows is accepted.',
  why: 'Whoever sits on the way answers with a certificate of their own, and reads and changes all of it.',
  hint: 'Use the default trust managers. For an authority of your own, load it into a KeyStore for TrustManagerFactory.',
  references: [
    'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/javax/net/ssl/X509TrustManager.html',
  ],
  match: [
    emptyCheck,
    calls({ to: ['TrustAllStrategy'] }),
    reads(['TrustAllStrategy.INSTANCE', 'InsecureTrustManagerFactory.INSTANCE']),
  ],
};
