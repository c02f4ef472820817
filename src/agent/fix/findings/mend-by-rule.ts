import { fixWeakness } from '../../../secure-gen/fix-weakness.ts';
import type { AcceptedRepair } from '../accepted-repair.ts';
import { isEncodable } from '../is-encodable.ts';
import { acceptedRepair, type Case, type Mending, type Proposal } from './mending.ts';

/** Mends a finding by the templates that know its form; undefined where none does, or what they make is not accepted. */
export async function mendByRule(case_: Case, mending: Mending): Promise<AcceptedRepair | undefined> {
  const { asked, file } = case_;
  const weakness = file.weaknessOf(asked);
  if (!weakness) return undefined;
  const symbol = await file.functionOf(asked);
  for (const { fixer, text } of await fixWeakness(file.language, file.text, weakness)) {
    if (!isEncodable(file.content, text)) continue;
    const change = {
      file: file.path,
      language: file.language,
      before: file.content,
      after: text,
      rule: weakness.rule,
      symbol,
      isWithinFunction: false,
    };
    const proposal: Proposal = { origin: 'fixer', fixer, tokens: 0, change };
    const judgement = await mending.tell(case_, proposal, () => mending.gate.judge(change));
    const accepted = acceptedRepair(case_, proposal, judgement);
    if (accepted) return accepted;
  }
  return undefined;
}
