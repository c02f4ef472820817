import type { NamedValue, Place } from '../named-value.ts';

const placeholder = /\$\{([A-Za-z_][\w.-]{0,100})(?::[-=]?)(?![-?+=])([^{}\s$"'`]{1,200})\}/dg;

/** What stands in for a variable that is not set: `${DB_PASSWORD:-…}` of shells, `${db.password:…}` of Spring. */
export function* placeholderDefaults(text: string, place: Place): Generator<NamedValue> {
  if (!text.includes('${')) return;
  for (const match of text.matchAll(placeholder)) {
    const [start, end] = match.indices![2]!;
    yield { path: match[1]!.split('.'), tie: 'default', form: 'literal', start, end, quoted: false, place };
  }
}
