/**
 * How unusual the form of a value is in texts and code, in decimal digits: digits alone are everywhere, letters among
 * digits in upper case less so, groups parted by points or hyphens hardly.
 */
export function formStrength(writing: string): number {
  const value = writing.replace(/[^A-Za-z0-9]+/g, '');
  const changes = value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  const groups = writing.split(/[-./+]/).length;
  const spaced = writing.split(' ').length;
  const letters = /[a-z]/.test(value) ? Math.min(changes, 1) * 0.3 : Math.min(changes, 2) * 0.8;
  const parted = groups > 2 ? 0.8 : groups > 1 ? 0.5 : spaced > 2 ? 0.3 : 0;
  return letters + parted;
}
