import { reads } from '../../matching/assigns.ts';
import { anyArgument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import type { Matcher } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const alwaysYes = /->\s*(?:\{\s*return\s+)?true\b|NoopHostnameVerifier|AllowAllHostnameVerifier/;
const isOpen: Check = (node, { tracer }) =>
  alwaysYes.test(node.text) || /->\s*true$/.test(tracer.resolved(node).text);

/** `public boolean verify(String host, SSLSession session) { return true; }` */
const verifier: Matcher = {
  words: ['SSLSession'],
  at: (leaf) => {
    const method = leaf.parent?.parent?.parent;
    if (method?.type !== 'method_declaration' || method.field('name')?.text !== 'verify') return undefined;
    return /^\{\s*return\s+true;\s*\}$/.test(method.field('body')?.text ?? '')
      ? { node: method.field('name')! }
      : undefined;
  },
};

export const entry: RegistryEntry = {
  title: 'TLS without a look at the name of the host',
  cwe: [297, 295],
  severity: 'high',
  precision: 'high',
  languages: ['java'],
  message: 'A certificate of any other site is accepted for this one.',
  why: 'Whoever sits on the way shows a valid certificate of their own site, and reads and changes all of it.',
  hint: 'Leave the verifier out: the default one compares the name.',
  references: [
    'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/javax/net/ssl/HostnameVerifier.html',
  ],
  match: [
    calls({
      to: [
        '*.setHostnameVerifier',
        '*.setDefaultHostnameVerifier',
        '*.setSSLHostnameVerifier',
        '*.hostnameVerifier',
      ],
      where: anyArgument(isOpen),
    }),
    verifier,
    reads([
      'SSLConnectionSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER',
      'SSLSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER',
    ]),
  ],
};
