// What leaves: `npm run bench:egress`. Every kind of secret and personal data in every carrier, through `fix`, through any
// place of a request and through the built proxy, to providers on loopback that keep every byte; the same with redaction
// off, which has to leak; fixtures side by side; providers that fail. `-- --quick` takes a few cells of each carrier.
import { loadavg } from 'node:os';
import { canaryCells, sampleOf } from '../test/egress/canaries/canary-cells.ts';
import { canaryKinds } from '../test/egress/canaries/canary-kinds.ts';
import { carriers } from '../test/egress/canaries/carriers.ts';
import { repositoryRoot } from '../test/support/repository-root.ts';
import { ensureBuilt } from '../tools/build/ensure-built.mjs';
import { faultsPart } from './egress/faults-part.ts';
import { fixturesPart } from './egress/fixtures-part.ts';
import { gridPart } from './egress/grid-part.ts';
import { proxyPart } from './egress/proxy-part.ts';
import { machine } from './support/machine.ts';

const all = canaryCells();
const cells = process.argv.includes('--quick') ? sampleOf(all, 2) : all;

// Runs of fix leave nothing on the machine that measures.
process.env.PPAGENT_TRANSCRIPTS = 'off';
await ensureBuilt(repositoryRoot);
console.log(`# What leaves\n\n${machine()}, load ${loadavg()[0]!.toFixed(1)}\n`);
console.log(
  `${canaryKinds.length} kinds × ${carriers.length} carriers: ${all.length} cells, ${cells.length} of them run.`,
);
await gridPart(cells);
await proxyPart(cells);
await fixturesPart();
await faultsPart(all.find(({ name }) => name === 'github-personal-access-token in file-body')!);
process.exit();
