import { argument, calls, object } from '../../matching/calls.ts';
import { isWritten } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Protection against forged requests turned off',
  cwe: [352],
  severity: 'medium',
  precision: 'medium',
  languages: ['java'],
  message: 'Requests that change something are accepted from pages of other sites.',
  why: 'A page that the user opens elsewhere sends a form here with their cookies: it moves money, it changes the password.',
  hint: 'Leave csrf on; turn it off only for paths that use no cookies, with ignoringRequestMatchers or a stateless session.',
  references: ['https://docs.spring.io/spring-security/reference/servlet/exploits/csrf.html'],
  match: [
    calls({
      to: ['*.csrf'],
      where: (call, node, context) =>
        !/SessionCreationPolicy\.STATELESS|oauth2ResourceServer/.test(
          (context.file.functionAround(node) ?? context.file.root).text,
        ) && argument(0, isWritten(/::disable$|->\s*\w+\.disable\(\)$/))(call, node, context),
    }),
    calls({
      to: ['*.disable'],
      where: (call, node, context) =>
        !/SessionCreationPolicy\.STATELESS|oauth2ResourceServer/.test(
          (context.file.functionAround(node) ?? context.file.root).text,
        ) && object(isWritten(/\.csrf\(\)$/))(call, node, context),
    }),
  ],
};
