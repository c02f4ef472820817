import type { Sample } from '../sample.ts';
import type { RegistryEntry } from './registry-entry.ts';

function key(sample: Sample): string {
  return `${sample.base64(42)}${sample.pick(['A', 'E', 'I', 'M', 'Q', 'U', 'Y', 'c', 'g', 'k', 'o', 's', 'w', '0', '4', '8'])}=`;
}

function rule(id: string, title: string, name: string) {
  return {
    id,
    title,
    keywords: [name.toLowerCase()],
    pattern: new RegExp(`${name}["']?\\s{0,5}[=:]\\s{0,5}["']?(?<secret>[A-Za-z0-9+/]{43}=)(?!=)`),
    examples: (sample: Sample) => ({
      positive: [`[Interface]\n${name} = ${key(sample)}\n`, `${name}: "${key(sample)}"`],
      negative: [`${name} = ${sample.base64(40)}`, `PublicKey = ${key(sample)}`],
    }),
  };
}

export const entry: RegistryEntry = {
  name: 'WireGuard',
  source: 'https://man7.org/linux/man-pages/man8/wg.8.html',
  rules: [
    rule('wireguard-private-key', 'WireGuard private key', 'PrivateKey'),
    rule('wireguard-preshared-key', 'WireGuard pre-shared key', 'PresharedKey'),
  ],
};
