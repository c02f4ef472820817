// Runs the programs of every task on its secure, weak and starting files: `npx tsx bench/secure/check-tasks.ts [NAME…]`.
import { runTask } from './run-task.ts';
import { readTasks, type SecureTask } from './secure-task.ts';

/** What has to come out: whether the solution works, and whether it is safe where it works. */
const expected = {
  secure: { works: true, isSafe: true },
  weak: { works: true, isSafe: false },
} as const;

async function defectsOf(task: SecureTask): Promise<string[]> {
  const defects: string[] = [];
  for (const [name, wanted] of Object.entries(expected)) {
    const verdict = await runTask(task, task.files[name as keyof typeof expected]);
    if (verdict.works !== wanted.works) defects.push(`${name}: works is ${verdict.works}: ${verdict.output}`);
    else if (verdict.isSafe !== wanted.isSafe)
      defects.push(`${name}: safe is ${verdict.isSafe}: ${verdict.output}`);
  }
  const start = await runTask(task, task.files.start);
  if (start.works !== (task.kind === 'repair'))
    defects.push(`start: works is ${start.works}: ${start.output}`);
  if (task.kind === 'repair' && start.isSafe) defects.push('start: is safe already');
  return defects;
}

const names = process.argv.slice(2);
const tasks = readTasks().filter(({ id }) => names.length === 0 || names.includes(id));
let wrong = 0;
for (const task of tasks) {
  const defects = await defectsOf(task);
  if (defects.length > 0) wrong++;
  console.log(`${task.id}: ${defects.length === 0 ? 'right' : defects.join('\n  ')}`);
}
console.log(`${tasks.length} tasks, ${wrong} wrong`);
process.exitCode = wrong === 0 && tasks.length > 0 ? 0 : 1;
