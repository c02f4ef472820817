// How often what the model writes works and is safe, under several conditions. Usage: npm run bench:secure --
// [--conditions base,hints] [--samples 10] [--seed 1] [--every N] [--report]. Answers are kept in bench/results/secure;
// what is there is not written again; --report only prints.
import { parseArgs } from 'node:util';
import { openLocalModel } from '../src/model/local/open-local-model.ts';
import { answerTasks } from './secure/answer-tasks.ts';
import { conditions } from './secure/condition.ts';
import { printReport } from './secure/report.ts';
import { readTasks } from './secure/secure-task.ts';
import { machine } from './support/machine.ts';

const { values } = parseArgs({
  options: {
    conditions: { type: 'string' },
    samples: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    every: { type: 'string', default: '1' },
    report: { type: 'boolean', default: false },
  },
});

const wanted = values.conditions?.split(',');
const unknown = wanted?.filter((id) => !conditions.some((condition) => condition.id === id)) ?? [];
if (unknown.length > 0)
  throw new Error(`no such conditions: ${unknown.join(', ')}; there are ${conditions.map(({ id }) => id)}`);
const chosen = conditions.filter(({ id }) => wanted === undefined || wanted.includes(id));
const tasks = readTasks().filter((_, index) => index % Number(values.every) === 0);

console.log(machine());
if (!values.report) {
  const model = await openLocalModel({ env: process.env });
  for (const condition of chosen) {
    await answerTasks(tasks, condition, {
      model,
      samples: Number(values.samples),
      seed: Number(values.seed),
    });
  }
  await model.close();
}
printReport(tasks, chosen, Number(values.samples));
