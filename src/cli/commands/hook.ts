import type { RegisterCommand } from '../command-context.ts';

/** `ppagent hook`: keeps secrets and personal data out of commits. */
export const registerHook: RegisterCommand = (program, { io, finish }) => {
  const hook = program
    .command('hook')
    .description('Scan what is staged before every commit.')
    .addHelpText('before', examples);
  hook
    .command('install')
    .description("Put the scan into the repository's pre-commit hook: git's, husky's or lefthook's.")
    .action(async () => {
      const { runHookInstall } = await import('../hook/run-hook-install.ts');
      finish(await runHookInstall(io));
    });
  hook
    .command('uninstall')
    .description('Take it out again.')
    .action(async () => {
      const { runHookUninstall } = await import('../hook/run-hook-install.ts');
      finish(await runHookUninstall(io));
    });
  hook
    .command('run')
    .description('What the hook runs: `ppagent scan --staged --only secrets,pii`.')
    .action(async () => {
      const { runHook } = await import('../scan/run-scan.ts');
      finish(await runHook(io));
    });
};

const examples = `Examples:
  ppagent hook install
  ppagent hook uninstall
  git commit --no-verify     # once without it

`;
