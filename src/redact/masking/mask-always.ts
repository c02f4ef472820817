import { maskCoarsely } from './coarse-mask.ts';
import { defaultLongest, firstWords } from './first-words.ts';
import type { MaskOptions } from './mask-text.ts';

/** Longer than this nobody waits for an error message, in milliseconds. */
const patience = 5000;

/**
 * `maskText` for when something went wrong already: it never fails and never gives back what it could not look at. Loads
 * the detectors when it is called; where they fail or take too long, whatever looks like a token or an address is hidden.
 */
export async function maskAlways(
  text: string,
  options: MaskOptions = {},
  load: () => Promise<{ maskText(text: string, options: MaskOptions): Promise<string> }> = () =>
    import('./mask-text.ts'),
): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the detectors take too long')), patience);
  });
  try {
    return await Promise.race([load().then(({ maskText }) => maskText(text, options)), late]);
  } catch {
    return maskCoarsely(firstWords(text, options.longest ?? defaultLongest));
  } finally {
    clearTimeout(timer);
  }
}
