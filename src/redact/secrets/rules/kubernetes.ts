import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Kubernetes',
  source: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  rules: [
    {
      id: 'kubernetes-bootstrap-token',
      title: 'Kubernetes bootstrap token',
      keywords: ['token'],
      before: 20,
      pattern:
        /(?:--(?:discovery-|tls-bootstrap-)?token|bootstrap[_-]?token|\btoken)["']?(?:\s{0,3}[=:]\s{0,3}|\s{1,3})["']?(?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![\w.])/i,
      certainty: 'likely',
      examples: (sample) => ({
        positive: [
          `kubeadm join 10.0.0.1:6443 --token ${sample.lowerAlphanumeric(6)}.${sample.lowerAlphanumeric(16)}`,
          `  - token: "${sample.lowerAlphanumeric(6)}.${sample.lowerAlphanumeric(16)}"`,
        ],
        negative: [
          `--token ${sample.lowerAlphanumeric(6)}.${sample.lowerAlphanumeric(12)}`,
          'token: module.function',
        ],
      }),
    },
    {
      id: 'kubernetes-bootstrap-secret',
      title: 'Secret half of a Kubernetes bootstrap token',
      keywords: ['token-secret'],
      pattern:
        /\btoken-secret["']?\s{0,3}:\s{0,3}["']?(?<secret>[a-z0-9]{16}|[A-Za-z0-9+/]{22}==)(?![\w+/=])/,
      certainty: 'likely',
      examples: (sample) => ({
        positive: [
          `  token-id: ${sample.lowerAlphanumeric(6)}\n  token-secret: ${sample.lowerAlphanumeric(16)}\n`,
        ],
        negative: [`  token-secret: ${sample.lowerAlphanumeric(12)}\n`],
      }),
    },
  ],
};
