import { fixFixture, fixtures } from '../../test/egress/canaries/fix-fixture.ts';
import { openExchange } from '../../test/egress/canaries/open-exchange.ts';
import { askingOf } from '../../test/egress/canaries/run-grid.ts';
import { printTable } from '../support/markdown-table.ts';
import { openBare } from './bare.ts';

/** `fix` on every fixture, with redaction and without: the patches have to be the same. */
export async function fixturesPart(): Promise<void> {
  const rows: string[][] = [];
  for (const [index, name] of fixtures.entries()) {
    const asking = askingOf(index);
    const redacted = await fixFixture(name, asking, (surroundings) =>
      openExchange(surroundings, asking.format),
    );
    const bare = await fixFixture(name, asking, openBare);
    rows.push([
      name,
      `${asking.format}${asking.stream ? ', streamed' : ''}`,
      `${redacted.exitCode} / ${bare.exitCode}`,
      redacted.patch !== '' && redacted.patch === bare.patch ? 'the same' : 'another',
      redacted.file === bare.file ? 'the same' : 'another',
      String(Object.keys(redacted.leaks).length),
    ]);
  }
  console.log('\n## Fixtures, redaction on and off\n');
  printTable(['fixture', 'asked as', 'exit codes', 'patch', 'file', 'planted values on the wire'], rows);
}
