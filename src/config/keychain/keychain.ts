import { PpagentError } from '../../errors/ppagent-error.ts';

/** Keeps secrets of a user as the operating system does: macOS Keychain, libsecret, Windows Credential Manager. */
export interface Keychain {
  /** @throws PpagentError CREDENTIAL_STORE_FAILED when it does not answer */
  get(account: string): Promise<string | undefined>;
  /** @throws PpagentError CREDENTIAL_STORE_FAILED when it is locked, full or does not answer */
  set(account: string, secret: string): Promise<void>;
  /**
   * Whether there was something to delete.
   *
   * @throws PpagentError CREDENTIAL_STORE_FAILED when it is locked or does not answer
   */
  delete(account: string): Promise<boolean>;
}

/** The name under which ppagent's secrets stand in a keychain. */
const service = 'ppagent';

/** A keychain that waits for a person to unlock it answers no sooner; then it counts as missing. Milliseconds. */
const longestWait = 4000;

/**
 * The operating system's keychain; undefined where there is none, as in most containers and CI jobs. Loads a native
 * module. That it can be read is no promise that it can be written: a collection may be locked.
 */
export async function systemKeychain(): Promise<Keychain | undefined> {
  try {
    const { default: keytar } = await import('keytar');
    const keychain: Keychain = {
      get: async (account) => (await answerOf(keytar.getPassword(service, account), 'read')) ?? undefined,
      set: (account, secret) => answerOf(keytar.setPassword(service, account, secret), 'written'),
      delete: (account) => answerOf(keytar.deletePassword(service, account), 'changed'),
    };
    await keychain.get('probe');
    return keychain;
  } catch {
    // The module is optional, its libraries may be missing, and so may the service that it talks to.
    return undefined;
  }
}

function answerOf<T>(answer: Promise<T>, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (why: string, cause?: unknown): void =>
      reject(
        new PpagentError('CREDENTIAL_STORE_FAILED', `the keychain cannot be ${what}: ${why}`, { cause }),
      );
    const timer = setTimeout(() => fail(`no answer in ${longestWait / 1000} s`), longestWait);
    answer.then(resolve, (cause: Error) => fail(cause.message, cause)).finally(() => clearTimeout(timer));
  });
}
