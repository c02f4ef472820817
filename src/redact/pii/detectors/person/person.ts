import type { Candidate } from '../../../finding.ts';
import { capitalisedRunsOf } from '../../names/capitalised-runs.ts';
import { nameInRun } from '../../names/name-in-run.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: "person's name",
  type: 'person',
  severity: 'low',
  unsure: true,
  *find(source): Generator<Candidate> {
    for (const run of capitalisedRunsOf(source)) {
      const name = nameInRun(source.text, run);
      if (name) yield { ...name, certainty: 'possible' };
    }
  },
};
