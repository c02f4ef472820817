import { namedRule } from '../named-rule.ts';
import { anyHex, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'SonarQube',
  source: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
  rules: [
    tokenRule('sonarqube-user-token', 'SonarQube user token', ['squ_', hex(40)]),
    tokenRule('sonarqube-project-token', 'SonarQube project analysis token', ['sqp_', hex(40)]),
    tokenRule('sonarqube-global-token', 'SonarQube global analysis token', ['sqa_', hex(40)]),
    namedRule('sonarqube-legacy-token', 'SonarQube or SonarCloud token (legacy)', ['sonar'], anyHex(40), {
      words: 'token|login|key|secret',
    }),
  ],
};
