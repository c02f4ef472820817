import { secretRules } from '../../../src/redact/secrets/provider-rules.ts';
import type { Sample } from '../../../src/redact/secrets/sample.ts';
import type { CanaryKind } from './canary.ts';

/** Tokens that a prefix or their form tells, by the rules whose examples they are. */
const tokens: Readonly<Record<string, string>> = {
  'anthropic-api-key': 'anthropicKey',
  'openai-project-key': 'openaiKey',
  'google-api-key': 'mapsKey',
  'google-oauth-client-secret': 'clientSecret',
  'aws-access-key-id': 'accessKeyId',
  'azure-ad-client-secret': 'clientSecret',
  'github-personal-access-token': 'githubToken',
  'gitlab-personal-access-token': 'gitlabToken',
  'atlassian-bitbucket-app-password': 'appPassword',
  'npm-access-token': 'npmToken',
  'pypi-upload-token': 'pypiToken',
  'rubygems-api-key': 'rubygemsKey',
  'docker-hub-personal-access-token': 'dockerToken',
  'slack-bot-token': 'slackToken',
  'slack-webhook': 'webhook',
  'discord-bot-token': 'botToken',
  'telegram-bot-token': 'botToken',
  'stripe-live-secret-key': 'stripeKey',
  'square-access-token': 'squareToken',
  'shopify-access-token': 'shopifyToken',
  'sendgrid-api-key': 'sendgridKey',
  'mailchimp-api-key': 'mailchimpKey',
  'hugging-face-access-token': 'hubToken',
  'digitalocean-personal-access-token': 'cloudToken',
  'databricks-access-token': 'databricksToken',
  'terraform-cloud-token': 'terraformToken',
  'vault-service-token': 'vaultToken',
  'grafana-service-account-token': 'grafanaToken',
  'sentry-user-token': 'sentryToken',
  'new-relic-user-key': 'newRelicKey',
  'linear-api-key': 'linearKey',
  'notion-integration-token': 'notionToken',
  'figma-personal-access-token': 'figmaToken',
  'tailscale-auth-key': 'tailscaleKey',
  'age-secret-key': 'ageKey',
  jwt: 'sessionToken',
};

function token(id: string, label: string): CanaryKind {
  const rule = secretRules().find((known) => known.id === id);
  if (!rule) throw new Error(`no rule is called ${id}`);
  return {
    id,
    label,
    // `NAME=VALUE`, as in an environment.
    make: (sample) =>
      rule
        .examples(sample)
        .positive[0]!.replace(/^[^=:]*(?:=|: )/, '')
        .trim(),
  };
}

/** Secrets that are known by what stands beside them alone. */
const named: readonly CanaryKind[] = [
  {
    id: 'password',
    label: 'password',
    make: (sample) =>
      `${sample.upper(1)}${sample.lower(6)}-${sample.upper(1)}${sample.lower(5)}!${sample.digits(3)}`,
  },
  { id: 'aws-secret-access-key', label: 'awsSecretAccessKey', make: (sample) => sample.base64(40) },
  { id: 'api-key-in-hexadecimal', label: 'apiKey', make: (sample) => sample.hex(32) },
  {
    id: 'database-address',
    label: 'databaseUrl',
    make: (sample) =>
      [
        'postgres:',
        '',
        `${sample.lower(6)}:${sample.alphanumeric(14)}@db.${sample.lower(7)}.net:5432`,
        'app',
      ].join('/'),
    secretIn: (value) => /:([^:@]+)@/.exec(value)![1]!,
  },
  {
    id: 'basic-credentials',
    label: 'authorization',
    make: (sample) =>
      `Basic ${Buffer.from(`${sample.lower(6)}:${sample.alphanumeric(12)}`).toString('base64')}`,
    secretIn: (value) => value.slice('Basic '.length),
  },
];

/** On several lines: it can be no file's name. A message may be cut before its end, but not before its first line's. */
const privateKey: CanaryKind = {
  id: 'private-key',
  label: 'privateKey',
  make: (sample: Sample) => {
    const mark = (word: string) => `-----${word} ${['PRIVATE', 'KEY'].join(' ')}-----`;
    return [
      mark('BEGIN'),
      `MIGH${sample.base64(60)}`,
      sample.base64(64),
      `${sample.base64(27)}=`,
      mark('END'),
    ].join('\n');
  },
  secretIn: (value) => value.split('\n')[1]!,
};

export const secretKinds: readonly CanaryKind[] = [
  ...Object.entries(tokens).map(([id, label]) => token(id, label)),
  ...named,
  privateKey,
];
