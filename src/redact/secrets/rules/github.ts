import { toBase62 } from '../checksums/base62.ts';
import { crc32 } from '../checksums/crc32.ts';
import type { Sample } from '../sample.ts';
import type { RegistryEntry, RuleExamples } from './registry-entry.ts';

const randomLength = 30;

/** The last six characters are the CRC-32 of the 30 random ones before them, in base 62. */
function hasChecksum(token: string): boolean {
  const body = token.slice(token.indexOf('_') + 1);
  return body.slice(randomLength) === toBase62(crc32(body.slice(0, randomLength)), 6);
}

function tokens(prefix: string): (sample: Sample) => RuleExamples {
  return (sample) => {
    const random = sample.alphanumeric(randomLength);
    const token = `${prefix}_${random}${toBase62(crc32(random), 6)}`;
    return {
      positive: [`GITHUB_TOKEN=${token}`, `curl -H "Authorization: token ${token}" https://git.example.com`],
      negative: [`${prefix}_${random}`, `${prefix}_${random}${sample.alphanumeric(9)}`],
    };
  };
}

function token(prefix: string, id: string, title: string) {
  return {
    id,
    title,
    keywords: [`${prefix}_`],
    pattern: new RegExp(`\\b${prefix}_[A-Za-z0-9]{36}\\b`),
    checksum: hasChecksum,
    examples: tokens(prefix),
  };
}

export const entry: RegistryEntry = {
  name: 'GitHub',
  source:
    'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
  rules: [
    token('ghp', 'github-personal-access-token', 'GitHub personal access token (classic)'),
    token('gho', 'github-oauth-token', 'GitHub OAuth access token'),
    token('ghu', 'github-user-to-server-token', 'GitHub App user-to-server token'),
    token('ghs', 'github-server-to-server-token', 'GitHub App server-to-server token'),
    token('ghr', 'github-refresh-token', 'GitHub App refresh token'),
    {
      id: 'github-fine-grained-token',
      title: 'GitHub fine-grained personal access token',
      keywords: ['github_pat_'],
      pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/,
      examples: (sample) => ({
        positive: [`token: github_pat_${sample.alphanumeric(22)}_${sample.alphanumeric(59)}`],
        negative: [`github_pat_${sample.alphanumeric(20)}`],
      }),
    },
  ],
};
