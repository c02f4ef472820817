import { isOrigin } from '../../analysis/dataflow/value.ts';
import { functionAtEnd } from '../../fixing/ecmascript-functions.ts';
import { innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import { partsOfText } from '../../fixing/ecmascript-texts.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-ldap-injection'] };

const inFilter = /\([&|!]?\(?[\w-]+\s*[~<>]?=\*?$/;

/** Values in a filter of LDAP are escaped as RFC 4515, section 3 says: `*`, brackets and backslashes stand for themselves. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const inner = innermost(node);
    const given = inner.type === 'pair' ? inner.field('value') : file.callAt(inner)?.arguments[0]?.value;
    const parts = given ? partsOfText(file, context.tracer.resolved(given)) : [];
    const values = parts.filter((part, index) => {
      const before = parts[index - 1];
      if (typeof part === 'string' || typeof before !== 'string' || !inFilter.test(before)) return false;
      return context.tracer
        .valueOf(part)
        .some((pieces) => pieces.some((piece) => isOrigin(piece) && !piece.cleaned.has('query')));
    });
    if (values.length === 0 || !/^\s*\(/.test(typeof parts[0] === 'string' ? parts[0] : '')) return undefined;
    const added = functionAtEnd(file, {
      name: 'escapeFilterValue',
      parameters: [['value', 'unknown']],
      returns: 'string',
      purpose: 'A value as it is written in a filter of LDAP (RFC 4515, section 3).',
      body: [
        "return String(value).replace(/[\\\\*()\\0]/g, (sign) => '\\\\' + sign.charCodeAt(0).toString(16).padStart(2, '0'));",
      ],
    });
    if (!added) return undefined;
    return [
      ...values.flatMap((part) =>
        typeof part === 'string' ? [] : [replaced(part, `${added.code}(${part.text})`)],
      ),
      ...added.edits,
    ];
  },
};
