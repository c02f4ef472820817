import type { Severity } from '../../redact/finding.ts';
import type { Style } from './terminal-style.ts';

/** The colour of a severity. */
export function severityStyle(severity: Severity, style: Style): (text: string) => string {
  if (severity === 'critical' || severity === 'high') return style.red;
  return severity === 'medium' ? style.yellow : style.dim;
}
