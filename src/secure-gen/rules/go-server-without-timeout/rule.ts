import { calls } from '../../matching/calls.ts';
import { allOf, lacks } from '../../matching/check.ts';
import { composites } from '../../matching/composites.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Server that waits for ever',
  cwe: [400],
  severity: 'low',
  precision: 'medium',
  languages: ['go'],
  message: 'This server sets no limit to the time in which a request has to come.',
  why: 'Somebody opens many connections and sends a byte a minute on each, until there is none left for others.',
  hint: 'Use an http.Server with ReadHeaderTimeout (and ReadTimeout, WriteTimeout, IdleTimeout) set.',
  references: ['https://pkg.go.dev/net/http#Server'],
  match: [
    composites(
      ['http.Server'],
      allOf(
        lacks('ReadHeaderTimeout', 'ReadTimeout'),
        (_node, { file }) => !/\.Read(?:Header)?Timeout\s*=/.test(file.text),
      ),
    ),
    calls({ to: ['http.ListenAndServe', 'http.ListenAndServeTLS'] }),
  ],
};
