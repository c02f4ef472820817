import { extendOver } from '../extend-over.ts';
import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64url, custom, hex, lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Instance, group and project runners carry their type. */
const runnerType = custom(
  '(?:t\\d_)?',
  (sample) => sample.pick(['', 't1_', 't3_']),
  () => '',
  3,
);
/** Routable tokens carry the version of their form and, in the last nine characters, a length and a CRC-32. */
const version = custom(
  '(?:[0-9a-z]{2}\\.)?',
  (sample) => sample.pick(['', '01.']),
  () => '',
  3,
);
/** Random, or a path's signature with the user's number. */
const feedToken = custom(
  '(?:[\\w-]{20}|[a-f0-9]{64}-\\d{1,10})',
  (sample) => sample.pick([sample.base64url(20), `${sample.hex(64)}-${sample.digits(5)}`]),
  (sample) => sample.base64url(19),
  75,
);

export const entry: RegistryEntry = {
  name: 'GitLab',
  source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
  rules: [
    tokenRule(
      'gitlab-personal-access-token',
      'GitLab personal, project or group access token',
      ['glpat-', base64url(20)],
      { severity: 'critical' },
    ),
    tokenRule(
      'gitlab-personal-access-token-routable',
      'GitLab personal access token with routing information',
      ['glpat-', base64url(20, 300), '.', version, lowerAlphanumeric(9)],
      { severity: 'critical' },
    ),
    tokenRule(
      'gitlab-runner-token',
      'GitLab runner authentication token',
      ['glrt-', runnerType, base64url(20)],
      { severity: 'critical' },
    ),
    tokenRule(
      'gitlab-runner-token-routable',
      'GitLab runner authentication token with routing information',
      ['glrt-', runnerType, base64url(20, 300), '.', version, lowerAlphanumeric(9)],
      { severity: 'critical' },
    ),
    tokenRule(
      'gitlab-runner-registration-token',
      'GitLab runner registration token',
      ['GR1348941', base64url(20)],
      { severity: 'critical' },
    ),
    tokenRule('gitlab-deploy-token', 'GitLab deploy token', ['gldt-', base64url(20)], {
      severity: 'critical',
    }),
    tokenRule('gitlab-feed-token', 'GitLab feed token', ['glft-', feedToken]),
    tokenRule('gitlab-scim-token', 'GitLab SCIM token', ['glsoat-', base64url(20)], { severity: 'critical' }),
    tokenRule('gitlab-trigger-token', 'GitLab pipeline trigger token', ['glptt-', base64url(20, 40)], {
      severity: 'critical',
    }),
    tokenRule('gitlab-job-token', 'GitLab CI job token', ['glcbt-', base64url(20, 300)], {
      severity: 'critical',
      extend: extendOver('\\w.-'),
    }),
    tokenRule('gitlab-incoming-mail-token', 'GitLab incoming mail token', ['glimt-', base64url(25)]),
    tokenRule('gitlab-agent-token', 'GitLab agent for Kubernetes token', ['glagent-', base64url(50, 300)], {
      severity: 'critical',
    }),
    tokenRule('gitlab-oauth-secret', 'GitLab OAuth application secret', ['gloas-', base64url(64)], {
      severity: 'critical',
    }),
    tokenRule('gitlab-feature-flag-token', 'GitLab feature flags client token', ['glffct-', base64url(20)]),
    tokenRule('gitlab-workspace-token', 'GitLab workspace token', ['glwt-', base64url(20, 64)]),
    tokenRule('gitlab-session-cookie', 'GitLab session cookie', ['_gitlab_session=', hex(32)], {
      severity: 'critical',
    }),
    namedRule('gitlab-legacy-token', 'GitLab token of the old form', ['gitlab'], alphanumeric(20)),
  ],
};
