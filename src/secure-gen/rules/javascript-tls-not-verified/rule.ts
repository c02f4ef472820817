import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { type Check, is, matches } from '../../matching/check.ts';
import { option } from '../../matching/options.ts';
import { setting } from '../../matching/settings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** A function that never throws nor returns an error. */
const acceptsAll: Check = (node, { file, tracer }) => {
  const shape = file.shapeOf(tracer.resolved(node));
  if (shape.kind !== 'function') return false;
  const returned = file.reader.returnsOf(tracer.resolved(node));
  return (
    !/\bthrow\b|=>\s*tls\b|checkServerIdentity\(/.test(shape.body.text) &&
    returned.every((value) => /^(?:undefined|null|void 0|true|\{\s*\})$/.test(value.text))
  );
};

export const entry: RegistryEntry = {
  title: 'Certificate of the server not checked',
  cwe: [295],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'The connection is made whoever the server is.',
  why: 'Somebody on the way (a network, a proxy, a name server) answers in the place of the server, reads what is sent and changes what comes back.',
  hint: 'Leave certificates checked; for an authority of your own, pass its certificate as `ca` or in NODE_EXTRA_CA_CERTS.',
  references: [
    'https://nodejs.org/docs/latest-v20.x/api/tls.html#tlsconnectoptions-callback',
    'https://nodejs.org/docs/latest-v20.x/api/cli.html#node_tls_reject_unauthorizedvalue',
    'https://cwe.mitre.org/data/definitions/295.html',
  ],
  match: [
    setting(['rejectUnauthorized', 'strictSSL'], is(false, 0)),
    option(['insecureHTTPParser', 'ignoreHTTPSErrors', 'acceptInsecureCerts'], is(true)),
    option(['checkServerIdentity'], acceptsAll),
    option(['tlsAllowInvalidCertificates', 'tlsAllowInvalidHostnames', 'tlsInsecure'], is(true)),
    option(['sslValidate'], is(false)),
    setting(['NODE_TLS_REJECT_UNAUTHORIZED'], matches(/^(?:0|false)$/)),
    calls({
      to: ['*.appendSwitch'],
      where: argument(0, matches(/^(?:--)?(?:ignore-certificate-errors|allow-insecure-localhost)$/)),
    }),
    calls({
      to: ['*.setCertificateVerifyProc'],
      where: argument(0, (node, context) => /\(\s*0\s*\)/.test(context.tracer.resolved(node).text)),
    }),
    calls({ to: ['*.disableTLSCerts'] }),
  ],
};
