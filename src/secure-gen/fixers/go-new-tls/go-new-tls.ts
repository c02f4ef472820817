import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['go-old-tls'] };

/** `tls.VersionTLS10` → `tls.VersionTLS12`, as the newest version `tls.VersionTLS13`; who talks older ones is refused. */
export const entry: RegistryEntry = {
  fix({ node: place, file }) {
    const isTarget = !/\bVersion/.test(place.text);
    const node = isTarget ? file.statementOf(place) : place;
    const found = /\bVersion(?:SSL30|TLS1[01])\b/.exec(node.text);
    if (!found) return undefined;
    const start = node.start + found.index;
    const version = /MaxVersion\s*[:=]/.test(node.text) ? 'VersionTLS13' : 'VersionTLS12';
    return [{ start, end: start + found[0].length, text: version }];
  },
};
