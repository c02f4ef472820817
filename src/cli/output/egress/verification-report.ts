import { receiptsFormat } from '../../../egress/receipts/receipts-location.ts';
import type { ReceiptsVerification } from '../../../egress/receipts/verify/verify-receipts.ts';
import type { SignedTreeHead } from '../../../egress/signed-log/tree-head.ts';
import type { HeadComparison, InclusionProof } from '../../../egress/signed-log/verify/verification.ts';
import type { VerificationReport } from './verification-report-schema.ts';

/** A verification as `schemas/egress-verification-v1.schema.json` has it. */
export function toVerificationReport(verification: ReceiptsVerification): VerificationReport {
  const { defects, head, keyPlace, intents, refusals, unfinished, unsigned } = verification;
  const { pinned, reference, inclusion } = verification;
  return {
    version: 1,
    state: defects.length > 0 ? 'damaged' : head ? 'whole' : 'absent',
    defects: [...defects],
    head: head ? toHead(head) : null,
    keyPlace: keyPlace ?? null,
    sent: intents,
    refused: refusals,
    unfinished: [...unfinished],
    unsigned,
    pinned: toComparison(pinned),
    reference: toComparison(reference),
    inclusion: toInclusion(inclusion),
  };
}

function toHead(head: SignedTreeHead): NonNullable<VerificationReport['head']> {
  return { ...head, format: receiptsFormat };
}

function toComparison(comparison: HeadComparison | undefined): VerificationReport['pinned'] {
  if (!comparison) return null;
  const { head, isConsistent, proof } = comparison;
  return { head: toHead(head), isConsistent, proof: [...proof] };
}

function toInclusion(inclusion: InclusionProof | undefined): VerificationReport['inclusion'] {
  if (!inclusion) return null;
  const { index, entry, leaf, path } = inclusion;
  return { index, entry, leaf, path: [...path] };
}
