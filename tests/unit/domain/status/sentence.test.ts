import type { ClaimRecord } from '../../../../src/domain/record/claim';
import { claim, explained } from '../../../support/status-evidence';

const sentence = (...claims: readonly ClaimRecord[]) => explained(claims).sentence;

describe('the sentence of a status', () => {
  it('keeps the parties of a joint statement apart from the next speaker', () => {
    const joint = claim('a', { madeBy: 'entity:kim', onBehalfOf: ['entity:us', 'entity:rok', 'entity:japan'] });
    expect(sentence(joint, claim('b', { madeBy: 'entity:csis' }))).toBe(
      'CORROBORATED by rule S5: stated by {entity:csis} and {entity:kim} (for {entity:japan}, {entity:rok} and {entity:us}) (2 independent origins).',
    );
  });

  it('names three speakers, and counts each of the others once', () => {
    const speakers = ['csis', 'japan', 'paper', 'rok', 'us'].map((id) => claim(id, { madeBy: `entity:${id}` }));
    expect(sentence(...speakers, claim('us-again'))).toBe(
      'CORROBORATED by rule S5: stated by {entity:csis}, {entity:japan}, {entity:paper} and 2 more (5 independent origins).',
    );
  });

  it('exists for a status that no claim carries', () => {
    expect(sentence()).toBe('UNASSERTED by rule S0: nobody has made a claim about it.');
    expect(sentence(claim('a', { stance: 'UNDETERMINED' }))).toBe(
      'UNDETERMINED by rule S11: claims stand, and none of them decides it.',
    );
    expect(sentence(claim('a', { stance: 'DENIES', madeBy: 'entity:russia' }))).toBe(
      'DENIED by rule S2: affirmed by nobody and denied by {entity:russia}.',
    );
  });
});
