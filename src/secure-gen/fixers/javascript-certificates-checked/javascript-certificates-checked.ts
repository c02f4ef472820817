import { innermost, statementThatIs, withoutStatement } from '../../fixing/ecmascript-nodes.ts';
import { withoutItem } from '../../fixing/ecmascript-objects.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-tls-not-verified'] };

const switchingOff =
  /NODE_TLS_REJECT_UNAUTHORIZED|\.appendSwitch\(|\.setCertificateVerifyProc\(|\.disableTLSCerts\(/;

/**
 * Takes away what only switches the check of certificates off: `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'`, switches
 * of Chromium, a `checkServerIdentity` that looks at nothing.
 */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const inner = innermost(node);
    if (inner.type === 'pair') {
      const key = inner.field('key')?.text;
      const isNone = key === 'checkServerIdentity' || /NODE_TLS_REJECT_UNAUTHORIZED/.test(key ?? '');
      return isNone ? [withoutItem(inner)] : undefined;
    }
    const statement = statementThatIs(file, inner);
    return statement && switchingOff.test(statement.text) ? [withoutStatement(file, statement)] : undefined;
  },
};
