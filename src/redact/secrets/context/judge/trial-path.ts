const trial =
  /(?:^|[/._-])(?:tests?|specs?|fixtures?|mocks?|__tests__|examples?|samples?|demos?|docs?|documentation|testdata|e2e|tutorials?)(?:[/._-]|$)/i;

let lastPath: string | undefined;
let lastIsTrial = false;

/** Whether a file is a test, a fixture, an example or documentation, where many values are invented. */
export function isTrialPath(path: string | undefined): boolean {
  if (path !== lastPath) {
    lastPath = path;
    lastIsTrial = path !== undefined && trial.test(path);
  }
  return lastIsTrial;
}
