import { PpagentError } from '../../src/errors/ppagent-error.ts';

/** The code and message with which something fails; fails itself when it does not, or with an error of another kind. */
export async function failureOf(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await work;
  } catch (error) {
    if (PpagentError.is(error)) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('it did not fail');
}
