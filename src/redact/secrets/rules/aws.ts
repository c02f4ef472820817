import { extendOver } from '../extend-over.ts';
import { namedRule } from '../named-rule.ts';
import type { Sample } from '../sample.ts';
import {
  base64,
  base64url,
  custom,
  hex,
  lowerAlphanumeric,
  oneOf,
  sequence,
  upperAlphanumeric,
  uuid,
} from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry, RuleExamples, SecretRule } from './registry-entry.ts';

/** Not a stretch of a nucleotide sequence, nor letters alone. */
function isNoSequence(token: string): boolean {
  return !/^[ACGTN]+$/.test(token) && /\d/.test(token);
}

/** Forty characters are a SHA-1 too, or a path. */
function isSecretKey(value: string): boolean {
  return (
    !/^[a-f0-9]+$/i.test(value) &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    /\d/.test(value) &&
    value.split('/').length < 7
  );
}

const sessionToken: SecretRule = {
  id: 'aws-session-token',
  title: 'AWS session token',
  severity: 'critical',
  keywords: ['session', 'security'].flatMap((kind) => ['', '_', '-'].map((joint) => `${kind}${joint}token`)),
  before: 0,
  pattern:
    /(?:session|security)[_-]?token["'\]]{0,2}\s{0,3}(?:=>|[:=,])\s{0,8}["'`]{0,2}(?<secret>[\w+/=.%-]{100})/i,
  extend: extendOver('\\w+/=.%-'),
  certainty: 'likely',
  examples: (sample) => ({
    positive: [
      `AWS_SESSION_TOKEN=${sample.base64(300)}`,
      `"SessionToken": "${sample.base64(1200)}=="`,
      `aws_security_token = ${sample.base64(160)}`,
    ],
    negative: [`AWS_SESSION_TOKEN=${sample.base64(90)}`, `session = "${sample.base64(300)}"`],
  }),
};

/** The prefix of the encoded name, `BedrockAPIKey-`. */
const bedrockName = 'QmVkcm9ja0FQSUtleS';
const bedrockKey = custom(
  '[A-Za-z0-9+/]{109,269}={0,2}',
  (sample) => `${bedrockName}${sample.base64(100)}`,
  (sample) => `${bedrockName}${sample.base64(80)}`,
  271,
);

function isBedrockKey(token: string): boolean {
  return token.startsWith(`ABSK${bedrockName}`);
}

function bedrockExamples(sample: Sample): RuleExamples {
  return {
    positive: [`AWS_BEARER_TOKEN_BEDROCK=ABSK${bedrockName}${sample.base64(110)}=`],
    negative: [`ABSK${bedrockName}${sample.base64(60)}`, `ABSK${sample.base64(128)}`],
  };
}

export const entry: RegistryEntry = {
  name: 'Amazon Web Services',
  source:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  rules: [
    tokenRule(
      'aws-access-key-id',
      'AWS access key identifier',
      [oneOf('AKIA', 'ASIA', 'ABIA', 'ACCA'), upperAlphanumeric(16)],
      { verify: isNoSequence },
    ),
    tokenRule(
      'aws-legacy-access-key-id',
      'AWS access key identifier of an early form',
      ['A3T', upperAlphanumeric(17)],
      { certainty: 'likely', verify: isNoSequence },
    ),
    {
      ...namedRule('aws-secret-access-key', 'AWS secret access key', ['aws', 'amazon'], base64(40), {
        severity: 'critical',
        words: 'key|secret|token|access',
      }),
      verify: isSecretKey,
    },
    {
      ...namedRule(
        'aws-unnamed-secret-access-key',
        'AWS secret access key under its general name',
        ['secret access key'],
        base64(40),
        { severity: 'critical', words: false },
      ),
      verify: isSecretKey,
    },
    sessionToken,
    tokenRule(
      'aws-session-token-by-prefix',
      'AWS session token by its encoded origin',
      [oneOf('IQoJb3JpZ2luX2Vj', 'FwoGZXIvYXdzE', 'FQoGZXIvYXdzE', 'AQoDYXdzE'), base64(60)],
      { severity: 'critical', extend: extendOver('A-Za-z0-9+/=') },
    ),
    tokenRule('aws-marketplace-web-service-token', 'Amazon MWS auth token', ['amzn.mws.', uuid], {
      severity: 'critical',
    }),
    tokenRule('aws-bedrock-api-key', 'Amazon Bedrock long-lived API key', ['ABSK', bedrockKey], {
      severity: 'critical',
      verify: isBedrockKey,
      examples: bedrockExamples,
    }),
    tokenRule(
      'aws-bedrock-short-lived-api-key',
      'Amazon Bedrock short-lived API key',
      ['bedrock-api-key-', base64(60)],
      { severity: 'critical', extend: extendOver('A-Za-z0-9+/=') },
    ),
    tokenRule('aws-appsync-api-key', 'AWS AppSync API key', ['da2-', lowerAlphanumeric(26)]),
    tokenRule(
      'aws-login-client-secret',
      'Login with Amazon client secret',
      [oneOf('amzn1.oa2-cs.v1.'), hex(64)],
      { severity: 'critical' },
    ),
    tokenRule(
      'aws-login-token',
      'Login with Amazon access or refresh token',
      [oneOf('Atza|', 'Atzr|'), base64url(60)],
      { severity: 'critical', extend: extendOver('\\w+/=-') },
    ),
    tokenRule(
      'aws-cognito-identity-pool',
      'Amazon Cognito identity pool',
      [
        oneOf(
          'us-east-1:',
          'us-east-2:',
          'us-west-1:',
          'us-west-2:',
          'eu-west-1:',
          'eu-west-2:',
          'eu-west-3:',
          'eu-central-1:',
          'eu-north-1:',
          'ap-south-1:',
          'ap-northeast-1:',
          'ap-northeast-2:',
          'ap-southeast-1:',
          'ap-southeast-2:',
          'sa-east-1:',
          'ca-central-1:',
        ),
        uuid,
      ],
      { severity: 'low' },
    ),
    {
      ...namedRule(
        'aws-ses-smtp-password',
        'Amazon SES SMTP password',
        ['^ses smtp', 'ses password', 'ses pass', 'smtp password', 'smtp pass'],
        sequence('B', base64(43)),
        { severity: 'critical', words: false },
      ),
      verify: isSecretKey,
    },
  ],
};
