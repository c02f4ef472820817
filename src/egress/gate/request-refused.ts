import { PpagentError } from '../../errors/ppagent-error.ts';
import type { RefusedPart } from '../receipts/receipt.ts';

interface RefusedOptions {
  /** Which rule it was: `watched-value`, `max-day-bytes`. Stands in the receipt. */
  readonly rule: string;
  readonly part: RefusedPart;
  /** Where in that part, in bytes from 0. */
  readonly offset?: number;
  readonly remedy: string;
  readonly code?: 'EGRESS_BLOCKED' | 'SEAL_BROKEN';
}

/** A request that may not leave, and was not sent: which rule of the gate stopped it, and where. */
export class RequestRefused extends PpagentError {
  readonly rule: string;
  readonly part: RefusedPart;
  readonly offset: number | undefined;

  /** @param why without what must not leave */
  constructor(why: string, { rule, part, offset, remedy, code = 'EGRESS_BLOCKED' }: RefusedOptions) {
    super(code, `not sent: ${why}`, { remedy });
    this.rule = rule;
    this.part = part;
    this.offset = offset;
  }
}
