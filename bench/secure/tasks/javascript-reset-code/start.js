/**
 * Makes a fresh code for resetting a password, which is sent to a user by e-mail. It consists of the digits 2 to 9 and the capital
 * letters A to Z without I and O, each as likely as any other at every place.
 *
 * @param {number} [length] how many characters; 10 unless told
 * @returns {string}
 */
export function makeResetCode(length = 10) {
  throw new Error('not implemented');
}
