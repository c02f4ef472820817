/**
 * Callees that take a user and a secret by position. Names of the drivers' own calls: `mysqli_connect(host, user,
 * password)`, `DriverManager.getConnection(url, user, password)`.
 */
const takesUserAndSecret =
  /log_?in|log_?on|sign_?in|auth|credential|connect|basic|bind|user_?pass|with_?user|proxy|register|create_?user/i;

/**
 * What a positional argument stands for: the text argument before it where that looks like a name
 * (`set("api_key", "…")`), the role that the callee gives its place, else nothing.
 *
 * @param before the text arguments before it
 * @param count of all arguments
 */
export function argumentRole(callee: string, before: readonly string[], count: number): string | undefined {
  const previous = before.at(-1);
  if (previous !== undefined && /^[\w$.:-]{1,80}$/.test(previous) && namesCredential.test(previous))
    return previous;
  if (!takesUserAndSecret.test(callee) || count < 2) return previous;
  return before.length === 0 ? 'username' : 'password';
}

const namesCredential = /pass|pw|secret|token|key|auth|cred|pin\b|bearer|cookie|session|signature|dsn/i;

/** Whether a text argument looks like the name of the argument after it. */
export function isKeyArgument(argument: string): boolean {
  return (
    /^[A-Za-z][\w$.:-]{1,40}$/.test(argument) && namesCredential.test(argument) && !/\d{2}/.test(argument)
  );
}
