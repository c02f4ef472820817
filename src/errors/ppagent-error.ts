import { type ErrorCode, errorCatalogue } from './catalogue.ts';
import type { ExitCode } from './exit-code.ts';

const marker = Symbol.for('ppagent.error');

/**
 * An error that ppagent foresaw: one line of what happened, one of what to do about it. Anything else that is thrown
 * is a defect and keeps its stack.
 */
export class PpagentError extends Error {
  override readonly name = 'PpagentError';
  readonly code: ErrorCode;
  readonly exitCode: ExitCode;
  /** What the user can do about it; one sentence. */
  readonly remedy: string;
  /** Recognises our errors even when two copies of this module are loaded. */
  readonly [marker] = true;

  constructor(code: ErrorCode, message: string, options: { remedy?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.exitCode = errorCatalogue[code].exitCode;
    this.remedy = options.remedy ?? errorCatalogue[code].remedy;
  }

  static is(error: unknown): error is PpagentError {
    return typeof error === 'object' && error !== null && marker in error;
  }
}
