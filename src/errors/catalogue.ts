import { ExitCode } from './exit-code.ts';

interface CatalogueEntry {
  readonly exitCode: ExitCode;
  /** What to do about it when the place that throws knows nothing better. */
  readonly remedy: string;
}

/** Every error that ppagent foresees. The code is stable: documentation, JSON output and scripts refer to it. */
export const errorCatalogue = {
  USAGE: { exitCode: ExitCode.Usage, remedy: 'Run the command with --help to see what it takes.' },
  PATH_NOT_FOUND: { exitCode: ExitCode.Usage, remedy: 'Check the path and run the command again.' },
  PATH_OUTSIDE_REPOSITORY: {
    exitCode: ExitCode.Usage,
    remedy: 'Name files inside the repository; links that leave it are never written through.',
  },
  NOT_TEXT: { exitCode: ExitCode.Usage, remedy: 'Convert the file to UTF-8, or leave it out.' },
  NO_SUPPORTED_LANGUAGE: {
    exitCode: ExitCode.Usage,
    remedy: 'Point ppagent at TypeScript, JavaScript, Python, Go, Java or Bash sources.',
  },
  NO_TARGET: {
    exitCode: ExitCode.Usage,
    remedy:
      'Say what to fix: --test "CMD" for a failing test command, --findings for weaknesses, or --issue "TEXT" and a path.',
  },
  FINDING_UNKNOWN: {
    exitCode: ExitCode.Usage,
    remedy: 'Run `ppagent scan --only weaknesses` to see what there is now, and name one of those.',
  },
  GIT_MISSING: { exitCode: ExitCode.Usage, remedy: 'Install git and make sure that it is on the PATH.' },
  GIT_FAILED: { exitCode: ExitCode.Usage, remedy: 'See what git says, and run the command again.' },
  NOT_A_REPOSITORY: {
    exitCode: ExitCode.Usage,
    remedy: 'Run `git init` first, or leave the git option out.',
  },
  COMMIT_FAILED: {
    exitCode: ExitCode.Usage,
    remedy: 'The files are changed but not committed: see what git says and commit them by hand.',
  },
  TEST_COMMAND_NOT_FOUND: {
    exitCode: ExitCode.Usage,
    remedy: 'Check that the test command runs in a shell in this folder.',
  },
  MODEL_MISSING: {
    exitCode: ExitCode.Usage,
    remedy: 'Run `ppagent models pull --from FOLDER|URL` to get the embedded model.',
  },
  MODEL_DAMAGED: {
    exitCode: ExitCode.Integrity,
    remedy:
      'Run `ppagent models verify` to see which files differ, then `ppagent models pull --from FOLDER|URL`.',
  },
  MODEL_LOAD_FAILED: {
    exitCode: ExitCode.Usage,
    remedy: 'Run `ppagent doctor` to see which execution providers work on this machine.',
  },
  CONTEXT_TOO_LONG: {
    exitCode: ExitCode.Usage,
    remedy: 'Shorten the input: the local model takes at most 32,768 tokens.',
  },
  CONSENT_REQUIRED: {
    exitCode: ExitCode.Usage,
    remedy: 'Add --yes to agree to the download, or run the command in a terminal.',
  },
  DOWNLOAD_FAILED: {
    exitCode: ExitCode.Provider,
    remedy: 'Check the address and the connection, then run the command again: it resumes.',
  },
  EGRESS_BLOCKED: {
    exitCode: ExitCode.EgressBlocked,
    remedy: 'Allow the host, or leave --offline out, if the transfer is intended.',
  },
  SEAL_BROKEN: {
    exitCode: ExitCode.EgressBlocked,
    remedy: 'Nothing was sent. This is a defect in ppagent: please report it.',
  },
  PROVIDER_FAILED: {
    exitCode: ExitCode.Provider,
    remedy: 'Check the address, the key and the state of the provider, then run the command again.',
  },
  PROVIDER_REDIRECTS: {
    exitCode: ExitCode.Provider,
    remedy: 'Give the address that is meant: no request follows it elsewhere, nor does the key.',
  },
  CORE_ENDED: {
    exitCode: ExitCode.Internal,
    remedy: 'Run the command again; when the machine is short of memory, end other programs first.',
  },
  PROVIDER_UNKNOWN: {
    exitCode: ExitCode.Usage,
    remedy: 'Name a model as openai:NAME, anthropic:NAME or http://HOST/v1#NAME.',
  },
  CREDENTIAL_MISSING: {
    exitCode: ExitCode.Usage,
    remedy: 'Store the key with `ppagent auth set PROVIDER`, or set its environment variable.',
  },
  CREDENTIAL_INVALID: {
    exitCode: ExitCode.Usage,
    remedy: 'Store it as one line of ASCII without spaces, with `ppagent auth set PROVIDER`.',
  },
  CREDENTIAL_STORE_FAILED: {
    exitCode: ExitCode.Usage,
    remedy: 'Unlock the keychain, or keep the key in an environment variable or a key file.',
  },
  LISTEN_FAILED: {
    exitCode: ExitCode.Usage,
    remedy: 'Choose another port with --port, or stop the program that uses this one.',
  },
  CONFIG_INVALID: {
    exitCode: ExitCode.Usage,
    remedy: 'Correct the file; docs/reference/config.md lists what may stand in it.',
  },
  RECEIPTS_DAMAGED: {
    exitCode: ExitCode.Integrity,
    remedy:
      'Nothing is sent until that is settled: `ppagent egress verify` says where. Keep a copy of the log and find out who changed it; `ppagent purge --receipts` begins a new one.',
  },
  RECEIPTS_KEY_MISSING: {
    exitCode: ExitCode.Integrity,
    remedy:
      'Unlock the keychain, or put the key file back; `ppagent purge --receipts` begins a new log with a new key.',
  },
  RECEIPTS_BUSY: {
    exitCode: ExitCode.Usage,
    remedy: 'Another run holds the log of receipts: wait for it, then run the command again.',
  },
  FILE_CHANGED: {
    exitCode: ExitCode.Usage,
    remedy: 'Nothing was changed: save your edits and run the command again.',
  },
  WRITE_FAILED: {
    exitCode: ExitCode.Usage,
    remedy: 'Check permissions and free space; nothing was changed.',
  },
  BUDGET_EXHAUSTED: {
    exitCode: ExitCode.Budget,
    remedy: 'Give more time with --max-time or more attempts with --max-candidates.',
  },
  PRIVACY_PARAMETER_INVALID: {
    exitCode: ExitCode.Usage,
    remedy: 'Give ε and δ as decimals above 0 with a point, such as --epsilon 1.00.',
  },
  PRIVACY_BUDGET_SPENT: {
    exitCode: ExitCode.Budget,
    remedy: 'Ask for less, or add past fixes that have not been used: a budget never refills with time.',
  },
  LEDGER_DAMAGED: {
    exitCode: ExitCode.Integrity,
    remedy:
      'Nothing was spent, and nothing can be until it is whole: restore its folder from a backup. What was spent is not known without it.',
  },
  LEDGER_BUSY: {
    exitCode: ExitCode.Usage,
    remedy: 'Another run holds the ledger: wait for it, then run the command again.',
  },
  HISTORY_CUT_OFF: {
    exitCode: ExitCode.Usage,
    remedy: 'Fetch the whole history with `git fetch --unshallow`, or make a first commit.',
  },
  BASELINE_INVALID: {
    exitCode: ExitCode.Usage,
    remedy: 'Restore the file from version control, or write a new one with `ppagent scan baseline`.',
  },
  HOOK_UNKNOWN: {
    exitCode: ExitCode.Usage,
    remedy: 'Add `ppagent hook run` to the hook by hand.',
  },
  VAULT_DAMAGED: {
    exitCode: ExitCode.Integrity,
    remedy: 'Restore the vault from a backup, or remove it: what was redacted with it then stays redacted.',
  },
  VAULT_OF_OTHER_REPOSITORY: {
    exitCode: ExitCode.Integrity,
    remedy: 'Put the vault back where it belongs, or remove it to start a new one.',
  },
  VAULT_KEY_MISSING: {
    exitCode: ExitCode.Integrity,
    remedy: 'Unlock the keychain, or put the key file back beside the vault.',
  },
  VAULT_BUSY: {
    exitCode: ExitCode.Usage,
    remedy: 'Another run holds the vault: wait for it, then run the command again.',
  },
  UNRESOLVED_PLACEHOLDER: {
    exitCode: ExitCode.Findings,
    remedy: 'Nothing was written: restore the text with the vault of its repository first.',
  },
  EDIT_CUTS_HIDDEN: {
    exitCode: ExitCode.Findings,
    remedy: 'Nothing was changed: replace a placeholder as a whole, or leave it as it is.',
  },
  STEERING_UNUSABLE: {
    exitCode: ExitCode.Usage,
    remedy:
      'Take it away or fit it again with `ppagent steer train`; `ppagent steer list` shows what is there.',
  },
  PAIRS_INVALID: {
    exitCode: ExitCode.Usage,
    remedy: 'Give JSON Lines, one pair a line, with the texts lang (js or py), cwe (as CWE-79), sec and vul.',
  },
  INTERRUPTED: { exitCode: ExitCode.Interrupted, remedy: 'Nothing was changed.' },
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof errorCatalogue;
