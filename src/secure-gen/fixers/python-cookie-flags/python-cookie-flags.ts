import { replaced, withArgument } from '../../fixing/python-call.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: ['python-cookie-without-httponly', 'python-cookie-without-secure'],
};

/**
 * `set_cookie("session", value)` → `set_cookie("session", value, secure=True)`, `SESSION_COOKIE_SECURE = False` → `True`; who
 * listens on the line, or runs a script in the page, no longer gets the cookie.
 */
export const entry: RegistryEntry = {
  fix({ weakness, node, file }) {
    const flag = weakness.rule === 'python-cookie-without-secure' ? 'secure' : 'httponly';
    if (file.callAt(node)) {
      const edit = withArgument(node, flag, 'True');
      return edit && [edit];
    }
    const value = node.field('right') ?? node.field('value');
    return value?.text === 'False' ? [replaced(value, 'True')] : undefined;
  },
};
