/**
 * Sets a value deep in an object, such as `setPath(form, 'address.city', 'Bonn')` for a field of a form.
 *
 * The keys of the path are apart by dots. Where there is no object or list on the way, an object is put there instead; in a list a
 * number is a position.
 *
 * @returns the target, which is changed
 */
export function setPath(target: object, path: string, value: unknown): object {
  const keys = path.split('.');
  const last = keys.pop()!;
  let current = target as Record<string, unknown>;
  for (const key of keys) {
    const next = current[key];
    if ((typeof next !== 'object' && typeof next !== 'function') || next === null) current[key] = {};
    current = current[key] as Record<string, unknown>;
  }
  current[last] = value;
  return target;
}
