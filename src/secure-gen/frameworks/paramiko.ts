import type { RegistryEntry } from './registry-entry.ts';

/** Paramiko and Fabric: commands that the shell of another machine runs. */
export const entry: RegistryEntry = {
  name: 'Paramiko, Fabric',
  source: 'https://docs.paramiko.org/en/stable/api/client.html',
  languages: ['python'],
  sinks: [
    {
      use: 'remote-shell',
      calls: [
        '*.exec_command',
        'fabric.api.run',
        'fabric.api.sudo',
        'fabric.api.local',
        'fabric.operations.run',
      ],
      arguments: [0, 'command'],
    },
    {
      use: 'remote-shell',
      calls: ['*.run', '*.sudo', '*.local'],
      receiver: /^(?:c|ctx|context|conn|connection|host|ssh|ssh_client|remote)\b|Connection\(/,
      arguments: [0, 'command'],
    },
  ],
};
