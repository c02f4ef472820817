import type { Candidate } from '../../../finding.ts';
import { capitalisedRuns } from '../../names/capitalised-runs.ts';
import { nameInRun } from '../../names/name-in-run.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: "person's name",
  type: 'person',
  severity: 'low',
  unsure: true,
  *find({ text }): Generator<Candidate> {
    for (const run of capitalisedRuns(text)) {
      const name = nameInRun(text, run);
      if (name) yield { ...name, certainty: 'possible' };
    }
  },
};
