import type { Device } from '../../model/local/open-local-model.ts';
import type { ModelPrice } from '../../model/remote/usage/model-price.ts';
import type { Severity } from '../../redact/finding.ts';

/** The options of `ppagent fix` as commander hands them over. */
export interface FixCommandOptions extends ModelOptions {
  readonly test?: string;
  readonly issue?: string;
  /** Fingerprints, or RULE:FILE:LINE. */
  readonly finding?: readonly string[];
  readonly rule?: readonly string[];
  readonly severity?: Severity;
  /** All weaknesses. */
  readonly findings?: boolean;
  /** Names of rungs, with commas. */
  readonly steer?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly commit?: boolean;
  readonly maxCandidates: number;
  readonly maxTime?: number;
  readonly testTimeout: number;
  readonly seed: number;
  readonly json?: boolean;
  readonly outputFormat?: 'text' | 'json' | 'stream-json';
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly input: boolean;
}

/** How long one answer of a remote model may take, in seconds. */
export const defaultModelTimeout = 300;

/** Which models are asked, how, and what they may cost. */
export interface ModelOptions {
  readonly model?: string;
  /** `true`: the model of the settings. */
  readonly escalate?: string | true;
  readonly offline?: boolean;
  readonly maxTokens?: number;
  /** US dollars. */
  readonly maxCost?: number;
  readonly price?: ModelPrice;
  readonly api?: 'chat' | 'responses';
  /** Default: true. */
  readonly stream?: boolean;
  /** Seconds. Default: `defaultModelTimeout`. */
  readonly modelTimeout?: number;
  readonly threads?: number;
  readonly device: Device;
}
