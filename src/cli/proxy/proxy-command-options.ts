/** The options of `ppagent proxy` as commander hands them over. */
export interface ProxyCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly upstream?: readonly string[];
  /** Megabytes of 10^6 bytes. */
  readonly maxBody: number;
  readonly maxConcurrent: number;
  /** Seconds. */
  readonly timeout: number;
  /** Seconds. */
  readonly grace: number;
  /** Whether what the policy would ask about is sent. */
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
}
