import { posix } from 'node:path';
import { isTestPath } from '../localise/test-path.ts';
import { isVendoredPath } from '../localise/vendored-path.ts';

/** What a run is about. */
export interface AmongOptions {
  /** Relative to the root; everything but tests and what others wrote when empty. */
  readonly paths: readonly string[];
  readonly testCommand?: string;
  /** Where the test command runs, relative to the root. */
  readonly folder: string;
}

/** Tests by their names, and what the test command names: `node check.js` makes a test of any file. */
export function testFileCheck({
  testCommand = '',
  folder,
}: Omit<AmongOptions, 'paths'>): (file: string) => boolean {
  const words = testCommand.split(/[\s"'`;&|()]+/).filter((word) => word !== '');
  const named = new Set(words.map((word) => posix.join(folder, word)));
  return (file) => isTestPath(file) || named.has(file);
}

/** Tests are among what was named only where they were named themselves, or the folder of tests that they are in. */
export function mayBeChanged(options: AmongOptions): (file: string) => boolean {
  const { paths } = options;
  const isTest = testFileCheck(options);
  return (file) => {
    if (paths.includes(file)) return true;
    if (paths.length === 0) return !isTest(file) && !isVendoredPath(file);
    return paths.some((path) => {
      const isBelow = path === '' || file.startsWith(`${path}/`);
      return isBelow && (!isTest(file) || isTestPath(`${path}/`));
    });
  };
}
