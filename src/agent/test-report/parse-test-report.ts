import { stripVTControlCharacters } from 'node:util';
import type { TestReport } from './test-report.ts';

/** Reads the output of a test command, whichever program wrote it. */
export function parseTestReport(output: string, options: { readonly root?: string } = {}): TestReport {
  const text = stripVTControlCharacters(output).replaceAll('\r\n', '\n');
  const message = text.trimEnd().split('\n').slice(-40).join('\n');
  void options;
  return { format: 'raw', failures: [{ name: 'the test command', message, frames: [] }] };
}
