import { argument, calls, every } from '../../matching/calls.ts';
import { type Check, is, isWritten, matches } from '../../matching/check.ts';
import { setting } from '../../matching/settings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Options of libraries for HTTP and of database drivers that check the server's certificate unless they are off. */
const checking = [
  ...[
    'verify',
    'verify_ssl',
    'ssl_verify',
    'verify_certs',
    'validate_certs',
    'validate_cert',
    'validate_certificate',
    'check_hostname',
  ],
  ...[
    'ssl_check_hostname',
    'assert_hostname',
    'ssl_verify_cert',
    'ssl_verify_identity',
    'tls_verify',
    'verify_peer',
    'VERIFY_SSL',
    'SSL_VERIFY',
  ],
];
const ignoring = [
  'disable_ssl_certificate_validation',
  'tlsAllowInvalidCertificates',
  'tlsAllowInvalidHostnames',
  'tlsInsecure',
  'ssl_insecure',
  'insecure_skip_verify',
  'ignore_https_errors',
];

/** `verify` means the signature or the form of something else in these calls. */
const otherCalls =
  /(?:decode|load|save|parse|sign\w*|jwt|model|schema|token|backup|copy\w*|image|checksum\w*)$/i;

const isOff: Check = (node, context) => {
  if (is(false)(node, context) === false) return false;
  const call = node.parent?.parent?.parent && context.file.callAt(node.parent.parent.parent);
  return !call || !otherCalls.test(call.callee.name);
};

export const entry: RegistryEntry = {
  title: 'Certificate of the server not checked',
  cwe: [295],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'This connection is made with whoever answers, since the certificate is not checked.',
  why: 'Somebody on the way (a wireless network, a router) answers in the server’s place, reads everything and changes it.',
  hint: 'Leave the check on; for a certificate of your own, pass verify="/path/to/ca.pem" or a context with load_verify_locations.',
  references: [
    'https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification',
    'https://cwe.mitre.org/data/definitions/295.html',
  ],
  match: [
    setting(checking, isOff),
    setting(ignoring, is(true)),
    setting(
      ['cert_reqs', 'ssl_cert_reqs', 'verify_mode', 'tls_require_cert'],
      isWritten(/\bCERT_NONE\b|VERIFY_NONE/),
    ),
    calls({ to: ['*.wrap_socket'], where: argument([3, 'cert_reqs'], isWritten(/\bCERT_NONE\b/)) }),
    calls({ to: ['ssl._create_unverified_context', 'ssl._create_stdlib_context'] }),
    setting(
      ['_create_default_https_context', '_create_stdlib_context'],
      isWritten(/_create_unverified_context|_create_stdlib_context/),
    ),
    calls({ to: ['*.TCPConnector', 'TCPConnector'], where: argument('ssl', is(false)) }),
    calls({
      to: ['get', 'post', 'put', 'patch', 'delete', 'request', 'ws_connect'].map((name) => `*.${name}`),
      receiver: /session|client|http/i,
      where: argument('ssl', is(false)),
    }),
    calls({ to: ['*.set_verify'], where: argument(0, isWritten(/VERIFY_NONE/)) }),
    calls({
      to: ['*.setopt'],
      where: every(argument(0, isWritten(/SSL_VERIFY(?:PEER|HOST)/)), argument(1, is(0, false))),
    }),
    calls({
      to: ['*.set_option', 'ldap.set_option'],
      where: every(
        argument(0, isWritten(/OPT_X_TLS_REQUIRE_CERT/)),
        argument(1, isWritten(/TLS_(?:NEVER|ALLOW)/)),
      ),
    }),
    calls({
      to: ['psycopg2.connect', 'psycopg.connect', 'asyncpg.connect'],
      where: argument('sslmode', matches(/^(?:disable|allow)$/)),
    }),
  ],
};
