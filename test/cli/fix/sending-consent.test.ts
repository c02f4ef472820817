import { describe, expect, it } from 'vitest';
import { SendingConsent, type SendingPreview } from '../../../src/cli/fix/sending-consent.ts';

type Decision = SendingPreview['risk']['decision'];

function preview(decision: Decision, more: Partial<SendingPreview> = {}): SendingPreview {
  const score = { send: 10, ask: 70, refuse: 95 }[decision];
  return { bytes: 100, replaced: {}, sources: ['a.js'], risk: { score, reasons: [], decision }, ...more };
}

/** A person who gives these answers, and what was asked. */
function person(...answers: boolean[]) {
  const asked: SendingPreview[] = [];
  return {
    asked,
    ask: async (shown: SendingPreview) => {
      asked.push(shown);
      return answers[asked.length - 1] ?? false;
    },
  };
}

describe('where nobody can be asked', () => {
  it.each<['fix' | 'escalation', boolean, Decision, boolean]>([
    ['fix', false, 'send', true],
    ['fix', false, 'ask', false],
    ['fix', true, 'ask', true],
    ['escalation', false, 'send', true],
    ['escalation', false, 'ask', false],
    ['escalation', true, 'ask', true],
  ])('%s, --yes %s, the risk says %s: %s', async (purpose, yes, decision, agrees) => {
    expect(await new SendingConsent({ purpose, yes }).agreesTo(preview(decision))).toBe(agrees);
  });

  it('what the gate will refuse is its business', async () => {
    expect(await new SendingConsent({ purpose: 'fix', yes: false }).agreesTo(preview('refuse'))).toBe(true);
  });
});

describe('on a terminal', () => {
  it('a model that was named is asked without a word, unless there is a risk', async () => {
    const { asked, ask } = person(true);
    const consent = new SendingConsent({ purpose: 'fix', yes: false, ask });
    expect([await consent.agreesTo(preview('send')), asked.length]).toEqual([true, 0]);
    expect([await consent.agreesTo(preview('ask')), asked.length]).toEqual([true, 1]);
  });

  it('an escalation is asked about once for a file, and again when more is at stake', async () => {
    const { asked, ask } = person(true, true, true, true);
    const consent = new SendingConsent({ purpose: 'escalation', yes: false, ask });
    const first = preview('send', { replaced: { email: 1 } });
    for (let time = 0; time < 3; time++) expect(await consent.agreesTo(first)).toBe(true);
    expect(await consent.agreesTo({ ...first, bytes: 900, replaced: { email: 4 } })).toBe(true);
    expect(asked).toHaveLength(1);
    await consent.agreesTo({ ...first, replaced: { email: 1, secret: 1 } });
    await consent.agreesTo({ ...first, sources: ['b.js'] });
    await consent.agreesTo({ ...first, risk: { ...first.risk, score: 11 } });
    expect(asked).toHaveLength(4);
  });

  it('no is no for the rest of the run', async () => {
    const { asked, ask } = person(false, true);
    const consent = new SendingConsent({ purpose: 'escalation', yes: false, ask });
    expect(await consent.agreesTo(preview('send'))).toBe(false);
    expect(await consent.agreesTo(preview('send', { sources: ['b.js'] }))).toBe(false);
    expect(asked).toHaveLength(1);
  });

  it('one question at a time: the answer counts for what waited', async () => {
    let open = 0;
    const consent = new SendingConsent({
      purpose: 'escalation',
      yes: false,
      ask: async () => {
        expect(++open).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 10));
        open--;
        return true;
      },
    });
    const answers = await Promise.all([1, 2, 3].map(() => consent.agreesTo(preview('send'))));
    expect(answers).toEqual([true, true, true]);
  });
});
