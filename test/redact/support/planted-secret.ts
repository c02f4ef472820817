import { secretRules } from '../../../src/redact/secrets/provider-rules.ts';
import { Sample } from '../../../src/redact/secrets/sample.ts';

/** The rule that the secrets of `plantedSecret` belong to. */
export const plantedRule = 'github-personal-access-token';

/** An invented token that the scanner finds anywhere, another one for every seed. */
export function plantedSecret(seed = 1): string {
  const rule = secretRules().find(({ id }) => id === plantedRule)!;
  const [assignment] = rule.examples(new Sample(seed)).positive;
  return assignment!.slice(assignment!.indexOf('=') + 1);
}
