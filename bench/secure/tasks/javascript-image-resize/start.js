import { exec, execFile } from 'node:child_process';

/**
 * Makes a smaller copy of an image.
 *
 * Calls `program`, which takes its arguments as `convert` of ImageMagick does: SOURCE -resize WIDTHx TARGET. The target lies in the
 * folder of the source and is called as that, with the width before the ending: `/tmp/my cat.png` at a width of 200 becomes
 * `/tmp/my cat-200.png`.
 *
 * @param {string} program path of the program
 * @param {string} source path of the image
 * @param {number | string} width in pixels, as a number or its digits
 * @returns {Promise<string>} the path of the target; rejects where the program fails
 */
export async function resizeImage(program, source, width) {
  throw new Error('not implemented');
}
