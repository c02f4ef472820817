import type { Severity } from '../../redact/finding.ts';

/** The options of `ppagent scan` as commander hands them over. */
export interface ScanCommandOptions {
  readonly staged?: boolean;
  readonly since?: string;
  readonly history?: boolean;
  readonly only: string;
  readonly unsure?: boolean;
  readonly names?: boolean;
  readonly failOn: Severity | 'never';
  readonly baseline?: string | boolean;
  readonly inlineIgnores: boolean;
  readonly sarif?: string;
  readonly explain?: string;
  readonly threads?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}
