import { pythonQuoted } from '../quoted.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'a file of others that is trusted',
  cwe: [611, 22, 776],
  languages: ['python'],
  example: {
    secure: 'parser = etree.XMLParser(resolve_entities=False, no_network=True)',
    weak: 'parser = etree.XMLParser(resolve_entities=True, no_network=False)',
  },
  constraints: [
    {
      kind: 'value',
      at: { option: ['resolve_entities', 'load_dtd', 'huge_tree'] },
      banned: ['True'],
      welcome: ['False'],
    },
    { kind: 'value', at: { option: ['no_network'] }, banned: ['False'], welcome: ['True'] },
    {
      kind: 'value',
      at: { argument: 1, of: /\.setFeature$/ },
      banned: ['True', '1'],
      welcome: ['False', '0'],
    },
    {
      kind: 'value',
      at: { option: ['filter'], of: /\.extract(?:all)?$/ },
      banned: pythonQuoted('fully_trusted'),
      welcome: pythonQuoted('data', 'tar'),
    },
  ],
};
