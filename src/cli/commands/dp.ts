import { type Command, InvalidArgumentError } from 'commander';
import type { CommandContext, RegisterCommand } from '../command-context.ts';
import type { BudgetCommandOptions } from '../dp/run-budget.ts';
import type { PlannedUse } from '../dp/run-plan.ts';
import type { QuoteCommandOptions } from '../dp/run-quote.ts';

/** `ppagent dp`: what the use of private fixes costs, what was spent, and the proof of it. */
export const registerDp: RegisterCommand = (program, context) => {
  const dp = program
    .command('dp')
    .description('What the use of private fixes costs in privacy, what was spent, and the proof of it.')
    .addHelpText('before', examples);
  for (const register of [quote, budget, log, plan, verify]) register(dp, context);
};

const examples = `Examples:
  ppagent dp quote --epsilon 1.00        what a use would cost, in words
  ppagent dp budget                      what was spent of this repository, and what is left
  ppagent dp plan review=2 nightly=1     divide what is left
`;

const jsonOption = ['--json', 'print one JSON object'] as const;

function quote(dp: Command, { io, finish }: CommandContext): void {
  dp.command('quote')
    .description('Say what a use of private fixes would cost. Spends nothing.')
    .requiredOption('--epsilon <amount>', 'of the use, as a decimal: 0.50')
    .option(...jsonOption)
    .addHelpText(
      'after',
      '\nExit codes:\n  0 it is within what is left   2 no such ε, or no repository   6 it is more\n  7 the ledger is damaged\n',
    )
    .action(async (options: QuoteCommandOptions) => {
      const { runQuote } = await import('../dp/run-quote.ts');
      finish(await runQuote(options, io));
    });
}

function budget(dp: Command, { io, finish }: CommandContext): void {
  dp.command('budget')
    .description('Show what was spent of this repository and what is left.')
    .option('--raise <epsilon>', 'raise the total, for good: a warning from 4, refused above 8')
    .option(...jsonOption)
    .addHelpText('after', exitCodes)
    .action(async (options: BudgetCommandOptions) => {
      const { runBudget } = await import('../dp/run-budget.ts');
      finish(await runBudget(options, io));
    });
}

function log(dp: Command, { io, finish }: CommandContext): void {
  dp.command('log')
    .description('List every use of private fixes, oldest first; never which fixes.')
    .option(...jsonOption)
    .addHelpText('after', exitCodes)
    .action(async (options: { json?: boolean }) => {
      const { runLog } = await import('../dp/run-log.ts');
      finish(await runLog(options, io));
    });
}

function plan(dp: Command, { io, finish }: CommandContext): void {
  dp.command('plan')
    .description('Divide what is left over uses, by weight. Spends nothing.')
    .argument('<uses...>', 'NAME=WEIGHT, the weight a whole number from 1', plannedUse)
    .option(...jsonOption)
    .addHelpText(
      'after',
      '\nExit codes:\n  0 shown   2 wrong usage   6 nothing is left   7 the ledger is damaged\n',
    )
    .action(async (uses: PlannedUse[], options: { json?: boolean }) => {
      const { runPlan } = await import('../dp/run-plan.ts');
      finish(await runPlan(uses, options, io));
    });
}

function verify(dp: Command, { io, finish }: CommandContext): void {
  dp.command('verify')
    .description('Check that no entry of the ledger was changed, left out, or set back.')
    .option(...jsonOption)
    .addHelpText('after', exitCodes)
    .action(async (options: { json?: boolean }) => {
      const { runVerify } = await import('../dp/run-verify.ts');
      finish(await runVerify(options, io));
    });
}

const exitCodes = '\nExit codes:\n  0 shown, and whole   2 wrong usage   7 the ledger is damaged\n';

function plannedUse(text: string, before: readonly PlannedUse[] = []): PlannedUse[] {
  const match = /^([^=]+)=([1-9]\d{0,8})$/.exec(text);
  if (!match) throw new InvalidArgumentError('It must be NAME=WEIGHT, the weight a whole number from 1.');
  return [...before, { name: match[1]!, weight: BigInt(match[2]!) }];
}
