import { secretRules } from '../../src/redact/secrets/provider-rules.ts';
import { Sample } from '../../src/redact/secrets/sample.ts';

/** A line with an invented GitHub token, and the token: made when asked for, so that no file holds it. */
export function inventedSecret(seed = 1): { readonly line: string; readonly token: string } {
  const rule = secretRules().find(({ id }) => id === 'github-personal-access-token')!;
  const line = rule.examples(new Sample(seed)).positive[0]!;
  return { line, token: rule.pattern.exec(line)![0] };
}
