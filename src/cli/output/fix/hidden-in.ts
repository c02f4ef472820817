/** How many values of which types are hidden: `hidden: 2 secret, 1 email`. */
export function hiddenIn(replaced: Readonly<Record<string, number>>): string {
  const counts = Object.entries(replaced).map(([type, count]) => `${count} ${type}`);
  return counts.length === 0 ? 'nothing to hide' : `hidden: ${counts.join(', ')}`;
}
