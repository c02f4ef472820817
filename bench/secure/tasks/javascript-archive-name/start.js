import { execFileSync, execSync } from 'node:child_process';

/**
 * Packs the folder `name` inside `parent` with the program `tar` into `<name>.tar.gz` beside it.
 *
 * @param {string} parent folder that holds the folder
 * @param {string} name of the folder to pack
 * @returns {string} the path of the archive
 */
export function packFolder(parent, name) {
  throw new Error('not implemented');
}
