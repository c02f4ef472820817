import { extendOver } from '../extend-over.ts';
import type { Sample } from '../sample.ts';
import type { RegistryEntry } from './registry-entry.ts';

const quote = '\\\\{0,7}"';

function member(name: string, value: string): RegExp {
  return new RegExp(`${quote}${name}${quote}\\s{0,8}:\\s{0,8}${quote}(?<secret>${value})${quote}`, 'i');
}

const credentials = (sample: Sample) =>
  Buffer.from(`${sample.lower(6)}:${sample.alphanumeric(16)}`).toString('base64');

export const entry: RegistryEntry = {
  name: 'Docker configuration',
  source: 'https://docs.docker.com/reference/cli/docker/login/',
  rules: [
    {
      id: 'docker-registry-credentials',
      title: 'Credentials of a container registry in a Docker configuration',
      keywords: ['"auth'],
      pattern: member('auth', '[\\w+/-]{16,600}={0,2}'),
      before: 8,
      examples: (sample) => ({
        positive: [
          `{"auths":{"https://index.example.org/v1/":{"auth":"${credentials(sample)}"}}}`,
          `"{\\"auths\\":{\\"quay.example\\":{\\"auth\\":\\"${credentials(sample)}\\"}}}"`,
        ],
        negative: ['{"auth": "none"}', '{"auths":{"quay.example":{"auth":"$' + '{AUTH}"}}}'],
      }),
    },
    {
      id: 'docker-identity-token',
      title: 'Identity or registry token in a Docker configuration',
      keywords: ['"identitytoken', '"registrytoken'],
      pattern: member('(?:identity|registry)token', '[\\w+/.-]{16,900}={0,2}'),
      before: 8,
      examples: (sample) => ({
        positive: [`{"auths":{"quay.example":{"identitytoken":"${sample.base64url(40)}"}}}`],
        negative: ['{"identitytoken": ""}'],
      }),
    },
    {
      id: 'docker-config-base64',
      title: 'Docker configuration with credentials in Base64',
      keywords: ['eyjhdxrocyi6', 'eyjhdxrocyi6'],
      pattern: /(?<![A-Za-z0-9+/])eyJhdXRocyI6[A-Za-z0-9+/]{24,900}/,
      extend: extendOver('A-Za-z0-9+/='),
      verify: (encoded) => /"auth"|"password"|token"/.test(Buffer.from(encoded, 'base64').toString('latin1')),
      examples: (sample) => {
        const encode = (registry: string) =>
          Buffer.from(`{"auths":{"quay.example":${registry}}}`).toString('base64');
        return {
          positive: [`.dockerconfigjson: ${encode(`{"auth":"${credentials(sample)}"}`)}`],
          negative: [`.dockerconfigjson: ${encode('{"email":"user@quay.example"}')}`],
        };
      },
    },
  ],
};
