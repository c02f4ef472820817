import { memberOf } from '../../fixing/ecmascript-imports.ts';
import { callAtPlace } from '../../fixing/ecmascript-nodes.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-angular-trusted-html'] };

/**
 * `sanitizer.bypassSecurityTrustHtml(value)` → `sanitizer.sanitize(SecurityContext.HTML, value)`: markup stays, script in it
 * goes.
 */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const found = callAtPlace(file, node);
    const [value] = found?.call.arguments ?? [];
    const object = found?.call.callee.object;
    if (!found || !value || !object || found.call.callee.name !== 'bypassSecurityTrustHtml') return undefined;
    const context = memberOf(file, node, '@angular/core', 'SecurityContext');
    if (!context) return undefined;
    const text = `${object.text}.sanitize(${context.code}.HTML, ${value.value.text}) ?? ${literalOf(file, '')}`;
    const isOperand = /^(?:binary|member|await|as|non_null|satisfies)_expression$/.test(
      found.node.parent?.type ?? '',
    );
    const { start, end } = found.node;
    return [{ start, end, text: isOperand ? `(${text})` : text }, ...context.edits];
  },
};
