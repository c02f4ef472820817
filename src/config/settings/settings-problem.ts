/** What is wrong in a settings file, and where; whoever knows the file's name says it to the user. */
export class SettingsProblem extends Error {
  /** From 1. */
  readonly line: number;
  /** What to do about it; undefined: correct the file. */
  readonly remedy: string | undefined;

  constructor(line: number, message: string, remedy?: string) {
    super(message);
    this.line = line;
    this.remedy = remedy;
  }
}
