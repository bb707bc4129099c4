import fc from 'fast-check';
import type { ClaimRecord } from '../../src/domain/record/claim';
import type { BearingClaim, RelationEvidence } from '../../src/domain/status/evidence';
import { SUPPORT_RANKS, stepAt, supportOfRank, type Support } from '../../src/domain/record/support';
import { LAST_DAY } from '../../src/domain/time/time-bounds';
import { deriveStatus } from '../../src/domain/status/derive';
import { deriveAll, type DerivedGraph } from '../support/derive-all';
import { explainAt } from '../../src/domain/status/explain';
import { independentOrigins } from '../../src/domain/status/origins';
import { STATUS_RULES } from '../../src/domain/status/rules';
import { standingAt } from '../../src/domain/status/standing';
import { claimLists } from '../support/status-arbitrary';
import { IMAGERY, RELATIONS, VOCABULARY, claim, derivedFrom, evidenceOn } from '../support/status-evidence';

const DAYS = [
  '2022-09-21',
  '2022-09-22',
  '2023-10-05',
  '2023-10-06',
  '2023-10-30',
  '2023-10-31',
  '2024-05-17',
  LAST_DAY,
];
const relations = fc.constantFrom(...RELATIONS);
const days = fc.constantFrom(...DAYS);

/**
 * Rule set 1 written a second time, in another way: it goes from the weakest support to the strongest, counts over all
 * claims of a day, and keeps the strongest that applies. It shares only the records with the code under test.
 */
function supportByCounting({ relation, type, claims }: RelationEvidence, day: string): Support {
  const made = claims.filter((c) => c.countsFrom <= day);
  const own = made.filter((c) => c.via === 'ABOUT');
  if (own.length === 0) return 'UNASSERTED';
  const stands = (c: BearingClaim) =>
    (c.endedBy === null || day < c.endedBy.day) &&
    !(c.retracts!.length > 0 && /UNDETERMINED|NO_COMMENT/.test(c.stance));
  const live = own.filter(stands);
  if (live.length === 0) return 'RETRACTED';
  const bearing = live.filter(
    (c) =>
      c.aspect === 'OCCURRENCE' ||
      (!/PURPOSE|CAUSE|LEGALITY/.test(c.aspect) && c.stance === 'AFFIRMS' && c.modality === 'ACTUAL'),
  );
  const yes = bearing.filter((c) => c.stance === 'AFFIRMS');
  const stated = yes.filter((c) => c.modality === 'ACTUAL' && !/INFERS|ESTIMATES|HINTS/.test(c.force));
  const no = made.filter((c) => stands(c) && c.aspect === 'OCCURRENCE' && c.stance === 'DENIES' && c.force !== 'HINTS');
  const nameless = (c: BearingClaim) => c.claimantKind === 'UNNAMED_SPEAKER' && c.onBehalfOf!.length === 0;
  const speaksFor = (c: BearingClaim, who: string) => c.madeBy === who || (!nameless(c) && c.parties.includes(who));
  const principals = relation.participants
    .filter((p) => type.roles.some((r) => r.principal && r.code === p.role))
    .map((p) => p.entity);
  const opened = stated.filter((c) => c.verification !== 'CITED');

  let support: Support = 'UNDETERMINED';
  const raise = (to: Support, applies: boolean): void => {
    if (applies) support = to;
  };
  raise('DENIED', yes.length === 0 && no.some((c) => c.modality === 'ACTUAL'));
  raise(
    'HYPOTHETICAL',
    yes.some((c) => c.modality === 'POSSIBLE' || c.modality === 'CONDITIONAL'),
  );
  raise(
    'PLANNED',
    yes.some((c) => c.modality === 'INTENDED'),
  );
  raise(
    'INFERRED',
    yes.some((c) => c.modality === 'ACTUAL'),
  );
  raise('ALLEGED', stated.length > 0);
  raise(
    'REPORTED',
    stated.some((c) => !nameless(c) && (!type.accusatory || principals.some((who) => speaksFor(c, who)))),
  );
  raise('CORROBORATED', independentOrigins(stated).length > 1);
  raise('OBSERVED', type.observable && stated.some((c) => c.force === 'REPORTS_OBSERVATION' && c.examinedEvidence));
  raise(
    'CONFIRMED',
    opened.some((c) => c.authoritative === true) ||
      (principals.length > 0 &&
        principals.every((who) => opened.some((c) => speaksFor(c, who))) &&
        !principals.some((who) =>
          no.some((c) => c.modality === 'ACTUAL' && c.verification !== 'CITED' && speaksFor(c, who)),
        )),
  );
  return support;
}

/** Everything that is derived, as one text: if it is equal, no reader can see in which order records came. */
function bytesOf({ claims, reaches, contradictions, statuses, degrees }: DerivedGraph): string {
  return JSON.stringify([[...claims], reaches, contradictions, [...statuses], [...degrees]]);
}

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const keyed = items.map((item, index) => ({ item, key: Math.imul(seed + 1, 2_654_435_761 + index * 40_503) >>> 0 }));
  return keyed.sort((left, right) => left.key - right.key).map(({ item }) => item);
}

describe('rule set 1', () => {
  it('gives the support that the model describes, and a rule that gives it', () => {
    fc.assert(
      fc.property(claimLists, relations, days, (claims, relation, day) => {
        const evidence = evidenceOn(claims, relation);
        const explanation = explainAt(evidence, day);
        expect(explanation.support).toBe(supportByCounting(evidence, day));
        expect(STATUS_RULES.find(({ code }) => code === explanation.rule)?.support).toBe(explanation.support);
      }),
      { numRuns: 1000 },
    );
  });

  it('matches every set of claims, and random claims meet every rule', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(claimLists, relations, days, (claims, relation, day) => {
        const standing = standingAt(evidenceOn(claims, relation), day);
        const first = STATUS_RULES.find((rule) => rule.match(standing) !== null);
        expect(first).toBeDefined();
        met.add(first!.code);
      }),
      // A fixed seed: that random claims meet every rule is a property of the generator, not of the rules.
      { numRuns: 2000, seed: 20_231_005 },
    );
    expect([...met].sort()).toEqual(STATUS_RULES.map(({ code }) => code).sort());
  });

  it('does not depend on the order in which claims come', () => {
    fc.assert(
      fc.property(claimLists, (claims) => {
        const original = derivedFrom(claims);
        const wanted = bytesOf(deriveAll(original.graph, VOCABULARY));
        const sentence = JSON.stringify(explainAt(evidenceOn(claims), LAST_DAY));
        for (let seed = 0; seed < 10; seed += 1) {
          const other = shuffled(claims, seed);
          const graph = derivedFrom(other, { relations: shuffled(RELATIONS, seed) }).graph;
          expect(bytesOf(deriveAll(graph, VOCABULARY))).toBe(wanted);
          expect(JSON.stringify(explainAt(evidenceOn(other), LAST_DAY))).toBe(sentence);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('writes the steps that the explanation gives on every day', () => {
    fc.assert(
      fc.property(claimLists, relations, days, (claims, relation, day) => {
        const evidence = evidenceOn(claims, relation);
        const status = deriveStatus(evidence);
        const { support, contested, rule, independentOrigins: origins } = explainAt(evidence, day);
        const step = stepAt(status.steps, day);
        expect([step.rank, step.contested, step.origins]).toEqual([SUPPORT_RANKS[support], contested, origins.length]);
        if (day === LAST_DAY)
          expect([status.support, status.contested, status.rule]).toEqual([support, contested, rule]);
      }),
      { numRuns: 500 },
    );
  });

  it('writes steps in ascending order, without repetition, beginning with rank 0', () => {
    fc.assert(
      fc.property(claimLists, relations, (claims, relation) => {
        const { steps, supportRank, support } = deriveStatus(evidenceOn(claims, relation));
        expect(steps[0]).toEqual({ day: '0001-01-01', rank: 0, contested: false, origins: 0 });
        steps.slice(1).forEach((step, index) => {
          const before = steps[index]!;
          expect(before.day < step.day).toBe(true);
          expect([step.rank, step.contested, step.origins]).not.toEqual([
            before.rank,
            before.contested,
            before.origins,
          ]);
        });
        expect(supportOfRank(supportRank)).toBe(support);
      }),
    );
  });

  it('names only claims made by that day, and none both for and against', () => {
    fc.assert(
      fc.property(claimLists, relations, days, (claims, relation, day) => {
        const evidence = evidenceOn(claims, relation);
        const explanation = explainAt(evidence, day);
        const made = new Set(evidence.claims.filter((each) => each.countsFrom <= day).map(({ id }) => id));
        const named = [
          ...explanation.supporting,
          ...explanation.opposing,
          ...explanation.caveats.flatMap((each) => each.claims),
        ];
        expect(named.filter((id) => !made.has(id))).toEqual([]);
        expect(explanation.supporting.filter((id) => explanation.opposing.includes(id))).toEqual([]);
        expect(explanation.contested).toBe(explanation.opposing.length > 0);
      }),
    );
  });
});

describe('one more claim', () => {
  const rankOf = (claims: readonly ClaimRecord[]) => explainAt(evidenceOn(claims), LAST_DAY);

  it('that denies never raises support, and lowers only CONFIRMED', () => {
    const denial = claim('z-denial', { stance: 'DENIES', madeBy: 'entity:russia', said: '2024-06-01' });
    fc.assert(
      fc.property(claimLists, (claims) => {
        const [before, after] = [rankOf(claims), rankOf([...claims, denial])];
        if (SUPPORT_RANKS[before.support] < SUPPORT_RANKS.HYPOTHETICAL) return;
        expect(SUPPORT_RANKS[after.support]).toBeLessThanOrEqual(SUPPORT_RANKS[before.support]);
        if (before.support !== 'CONFIRMED') expect(after.support).toBe(before.support);
      }),
    );
  });

  it('that only dismisses changes nothing', () => {
    const dismissal = claim('z-dismissal', {
      stance: 'DENIES',
      force: 'HINTS',
      madeBy: 'entity:russia',
      said: '2024-06-01',
    });
    fc.assert(
      fc.property(claimLists, (claims) => {
        const [before, after] = [rankOf(claims), rankOf([...claims, dismissal])];
        if (before.support === 'UNASSERTED' || before.support === 'RETRACTED') return;
        expect([after.support, after.contested]).toEqual([before.support, before.contested]);
      }),
    );
  });

  it('that denies and is only cited does not end a confirmation', () => {
    const cited = claim('z-cited', {
      stance: 'DENIES',
      verification: 'CITED',
      onBehalfOf: ['entity:dprk', 'entity:russia'],
    });
    fc.assert(
      fc.property(claimLists, (claims) => {
        if (rankOf(claims).support !== 'CONFIRMED') return;
        expect(rankOf([...claims, cited]).support).toBe('CONFIRMED');
      }),
    );
  });

  it('that affirms and is only cited does not confirm', () => {
    const cited = claim('z-cited', {
      authoritative: true,
      verification: 'CITED',
      onBehalfOf: ['entity:dprk', 'entity:russia'],
    });
    fc.assert(
      fc.property(claimLists, (claims) => {
        if (rankOf(claims).support === 'CONFIRMED') return;
        expect(rankOf([...claims, cited]).support).not.toBe('CONFIRMED');
      }),
    );
  });

  it('about an unrelated relation changes nothing', () => {
    const elsewhere = claim('z-elsewhere', { about: IMAGERY.id, madeBy: 'entity:japan' });
    fc.assert(
      fc.property(claimLists, (claims) => {
        expect(explainAt(evidenceOn([...claims, elsewhere]), LAST_DAY)).toEqual(rankOf(claims));
      }),
    );
  });

  it('that is said later does not change an earlier day', () => {
    const dayOf = ({ said }: ClaimRecord) => (said === '2023-10' ? '2023-10-31' : said!);
    fc.assert(
      fc.property(claimLists, days, (list, day) => {
        // No claim is based on a later claim: that would be a fault of the data, not of the rules.
        const sayings = new Map(list.map((each) => [each.id, dayOf(each)]));
        const claims = list.map((each) => ({
          ...each,
          basedOn: each.basedOn!.filter(
            (basis) => basis.claim === undefined || sayings.get(basis.claim)! <= dayOf(each),
          ),
        }));
        const saidByThen = claims.filter((each) => dayOf(each) <= day);
        expect(explainAt(evidenceOn(claims), day)).toEqual(explainAt(evidenceOn(saidByThen), day));
      }),
      { numRuns: 500 },
    );
  });
});

describe('independent origins', () => {
  const sets = fc
    .array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 4 }), {
      maxLength: 8,
    })
    .map((lists) => lists.map((origins, index) => ({ id: `claim:${index}`, origins: [...origins].sort() })));

  /** How many sets can be chosen at most so that no two share an origin, found by trying all. */
  function greatest(from: readonly { readonly origins: readonly string[] }[]): number {
    const [first, ...rest] = from;
    if (first === undefined) return 0;
    const apart = rest.filter(({ origins }) => origins.every((origin) => !first.origins.includes(origin)));
    return Math.max(greatest(rest), 1 + greatest(apart));
  }

  it('share nothing, are no more than can be independent, and leave out no claim that shares nothing with them', () => {
    fc.assert(
      fc.property(sets, (claims) => {
        const taken = independentOrigins(claims);
        const met = taken.flatMap(({ origins }) => origins);
        expect(new Set(met).size).toBe(met.length);
        expect(taken.length).toBeLessThanOrEqual(greatest(claims));
        expect(claims.filter(({ origins }) => origins.every((origin) => !met.includes(origin)))).toEqual([]);
      }),
    );
  });
});
