import type { RegisterCommand } from '../command-context.ts';
import { addFixOptions } from '../input/fix-options.ts';

/** `ppagent fix`: repairs what makes the tests fail, or weaknesses that a scan finds. */
export const registerFix: RegisterCommand = (program, context) => {
  const command = program
    .command('fix')
    .description(
      'Find what makes the tests fail, or is weak, and repair it, on this machine or with a model that you name.',
    )
    .addHelpText('before', examples)
    .addHelpText('after', exitCodes);
  addFixOptions(command).action(async (paths: string[], options) => {
    const { runFix } = await import('../fix/run-fix.ts');
    context.finish(await runFix(paths, options, context.io));
  });
};

const examples = `Examples:
  ppagent fix --test "npm test"                 show a repair that makes the tests pass
  ppagent fix --test "pytest -q" --yes          write it to the working tree
  ppagent fix src/cart.ts --test "npm test" --yes --commit
  ppagent fix src/cart.ts --issue "round half up, not half to even"
  ppagent fix --findings --test "npm test"      mend weaknesses; \`ppagent scan\` lists them
  ppagent fix --severity high --rule python-sql-injection src
  ppagent fix --finding 4be1d9a0c3f27d15 --test "pytest -q" --yes
  ppagent fix --test "npm test" --escalate openai:NAME --max-cost 0.50 --price 2,8
  ppagent fix --test "npm test" --model http://127.0.0.1:11434/v1#NAME

Without --model and --escalate nothing leaves this machine. With them, the function, the failing
assertion and its error do: secrets and personal data in them are replaced first, each request
has a receipt, and \`ppagent egress show\` with the same arguments shows what would be sent.

A weakness is mended by a template where one fits, else by the model. Either way the change must parse, the
weakness must be gone, no other may have come, and the tests must pass. What a model wrote and no test has run
is shown and never written by --yes.
`;

const exitCodes = `
Exit codes:
  0 fixed, a fix is printed, or nothing to fix     1 not fixed, or some weaknesses are left
  2 usage, or the model or its key is missing      4 the provider failed
  5 what would be sent must not leave              6 out of candidates, time, tokens or money
  7 the model, vault or receipts are damaged       130 interrupted
`;
