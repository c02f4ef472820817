/** Keeps secrets of a user as the operating system does: macOS Keychain, libsecret, Windows Credential Manager. */
export interface Keychain {
  get(account: string): Promise<string | undefined>;
  set(account: string, secret: string): Promise<void>;
}

/** The name under which ppagent's secrets stand in a keychain. */
const service = 'ppagent';

/** A keychain that waits for a person to unlock it answers no sooner; then it counts as missing. Milliseconds. */
const longestWait = 4000;

/**
 * The operating system's keychain; undefined where there is none, as in most containers and CI jobs. Loads a native
 * module.
 */
export async function systemKeychain(): Promise<Keychain | undefined> {
  try {
    const { default: keytar } = await import('keytar');
    const keychain: Keychain = {
      get: async (account) => (await inTime(keytar.getPassword(service, account))) ?? undefined,
      set: (account, secret) => inTime(keytar.setPassword(service, account, secret)),
    };
    await keychain.get('probe');
    return keychain;
  } catch {
    // The module is optional, its libraries may be missing, and so may the service that it talks to.
    return undefined;
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the keychain does not answer')), longestWait);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
