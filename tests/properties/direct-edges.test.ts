import fc from 'fast-check';
import type { Participation } from '../../src/domain/record/relation';
import type { HopDefinition } from '../../src/domain/vocabulary/vocabulary';
import { directEdges } from '../../src/export/direct-edges';
import { bruteForceEdges } from '../support/direct-oracle';

const ROLES = ['A', 'A_B', 'B', 'C'];

const hops: fc.Arbitrary<readonly HopDefinition[]> = fc.uniqueArray(
  fc
    .record({ from: fc.constantFrom(...ROLES), to: fc.constantFrom(...ROLES), isOneWay: fc.boolean() })
    .map(({ from, to, isOneWay }) => ({ from, to, symmetric: from === to && !isOneWay, reads: 'to', inverse: 'of' })),
  { selector: ({ from, to }) => `${from} ${to}`, maxLength: 5 },
);
const participants: fc.Arbitrary<readonly Participation[]> = fc.array(
  fc.record({
    role: fc.constantFrom(...ROLES),
    entity: fc.constantFrom('entity:a', 'entity:a-b', 'entity:b', 'entity:c'),
  }),
  { maxLength: 8 },
);

const relations = fc.record({ parts: participants, generic: fc.boolean(), flags: fc.array(fc.boolean()) });

describe('the edges of a relation', () => {
  it('are what trying every pair of participants with every hop gives, each once and with its own id', () => {
    fc.assert(
      fc.property(hops, relations, (listed, { parts, generic, flags }) => {
        // When a participation is listed twice, both entries are denied or neither is.
        const firstOf = (part: Participation): number =>
          parts.findIndex(({ role, entity }) => role === part.role && entity === part.entity);
        const denied = parts.map((part) => flags[firstOf(part)] ?? false);
        const edges = directEdges({ id: 'relation:r', generic, participants: parts, denied }, { hops: listed });

        const kept = parts.filter((_, index) => denied[index] !== true);
        const names = edges.map(({ source, target, hop }) =>
          ['relation:r', hop.from, source, hop.to, target].join(' '),
        );
        expect([...names].sort()).toEqual(bruteForceEdges({ id: 'relation:r', generic, participants: kept }, listed));
        expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
      }),
      { numRuns: 1000 },
    );
  });
});
