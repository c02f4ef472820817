import { crc32 } from '../checksums/crc32.ts';
import { namedRule } from '../named-rule.ts';
import type { Sample } from '../sample.ts';
import { alphanumeric, base64, base64url, oneOf, sequence, upperHex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry, RuleExamples } from './registry-entry.ts';

/** The last eight characters are the CRC-32 of what is before them. */
function hasChecksum(token: string): boolean {
  const body = token.slice(0, -8);
  return token.slice(-8) === checksumOf(body);
}

function checksumOf(body: string): string {
  return crc32(body).toString(16).toUpperCase().padStart(8, '0');
}

function withChecksum(sample: Sample): RuleExamples {
  const body = `ATATT3xFfGF0${sample.base64url(171)}=`;
  return {
    positive: [`token: ${body}${checksumOf(body)}`],
    negative: [`token: ${body}`, `token: ${body.slice(0, 60)}=${checksumOf(body)}`],
  };
}

export const entry: RegistryEntry = {
  name: 'Atlassian',
  source:
    'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  rules: [
    tokenRule(
      'atlassian-api-token',
      'Atlassian API token',
      [oneOf('ATATT3', 'ATCTT3', 'ATPAT3', 'ATLTT3'), base64url(160, 260), '=', upperHex(8)],
      { severity: 'critical', checksum: hasChecksum, examples: withChecksum },
    ),
    tokenRule(
      'atlassian-bitbucket-app-password',
      'Bitbucket app password',
      ['ATBB', alphanumeric(24), upperHex(8)],
      { severity: 'critical' },
    ),
    namedRule(
      'atlassian-legacy-api-token',
      'Atlassian API token of the old form',
      ['atlassian', 'confluence', 'jira'],
      alphanumeric(24),
    ),
    namedRule(
      'atlassian-data-center-token',
      'Jira or Confluence Data Center personal access token',
      ['jira', 'confluence', 'atlassian'],
      sequence(oneOf('MD', 'MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'), base64(42)),
    ),
  ],
};
