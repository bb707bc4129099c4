import type { BearingClaim, RelationEvidence } from './evidence';
import type { Support } from '../record/support';
import type { Day } from '../time/time-bounds';
import { isAnonymous, wordOf } from './party';
import { standingAt, type Standing } from './standing';

/** One rule of rule set 1. */
export interface StatusRule {
  /** S0 to S11. */
  readonly code: string;
  readonly support: Support;
  /** When it matches, in words, if no rule before it in the table has matched. */
  readonly means: string;
  /** The claims that make it match, by id; null when it does not match. Only S0 matches without claims. */
  readonly match: (standing: Standing) => readonly BearingClaim[] | null;
}

/** The version of the rules. A graph that was derived by another version is derived again. */
export const RULE_SET = 1;

/** Rule set 1, in the order in which the rules are tried: the first match wins, and the last rule always matches. */
export const STATUS_RULES: readonly StatusRule[] = Object.freeze([
  { code: 'S0', support: 'UNASSERTED', means: 'nobody has made a claim about it', match: unasserted },
  { code: 'S1', support: 'RETRACTED', means: 'claims were made, and none of them stands', match: retracted },
  {
    code: 'S3',
    support: 'CONFIRMED',
    means: 'the competent issuer states it, or every principal states it and none denies it',
    match: (standing) => nonEmpty(statedWithAuthority(standing)) ?? statedByAllPrincipals(standing),
  },
  {
    code: 'S4',
    support: 'OBSERVED',
    means: 'an observation reports it, of a kind that can be seen, from evidence that the claimant examined',
    match: observed,
  },
  {
    code: 'S5',
    support: 'CORROBORATED',
    means: 'two or more independent origins state it',
    match: (standing) => (standing.independent.length >= 2 ? standing.stated : null),
  },
  {
    code: 'S6',
    support: 'REPORTED',
    means: 'somebody named states it, and it accuses nobody, or a principal says it of itself',
    match: reported,
  },
  {
    code: 'S7',
    support: 'ALLEGED',
    means: 'it is stated, by nobody named or as an accusation',
    match: ({ stated }) => nonEmpty(stated),
  },
  {
    code: 'S8',
    support: 'INFERRED',
    means: 'it is only inferred, estimated or hinted at',
    match: ({ soft }) => nonEmpty(soft),
  },
  {
    code: 'S9',
    support: 'PLANNED',
    means: 'nobody says that it happened, and somebody means it to',
    match: ({ affirmations }) => nonEmpty(affirmations.filter(({ modality }) => modality === 'INTENDED')),
  },
  {
    code: 'S10',
    support: 'HYPOTHETICAL',
    means: 'it is only called possible, or made to depend on something',
    match: ({ affirmations }) => nonEmpty(affirmations.filter(({ modality }) => HYPOTHETICAL.has(modality))),
  },
  { code: 'S2', support: 'DENIED', means: 'it is denied, and nobody affirms it in any way', match: denied },
  {
    code: 'S11',
    support: 'UNDETERMINED',
    means: 'claims stand, and none of them decides it',
    match: ({ live }) => live,
  },
]);

const HYPOTHETICAL: ReadonlySet<string> = new Set(['POSSIBLE', 'CONDITIONAL']);

const RULE_BY_SUPPORT: ReadonlyMap<Support, StatusRule> = new Map(STATUS_RULES.map((rule) => [rule.support, rule]));

/** The rule that gives a support: each support has one. Throws RangeError for a support that no rule gives. */
export function ruleOfSupport(support: Support): StatusRule {
  const rule = RULE_BY_SUPPORT.get(support);
  if (rule === undefined) throw new RangeError(`no rule gives ${support}`);
  return rule;
}

/** The rule that decides about a standing, the claims that carry it, and the claims that contest it. */
export interface Judgement extends RuleMatch {
  readonly standing: Standing;
  /** Live denials of the modality of the affirmations that carry the rule, by id. */
  readonly opposing: readonly BearingClaim[];
}

interface RuleMatch {
  readonly rule: StatusRule;
  /** The claims that made the rule match, by id. */
  readonly carriers: readonly BearingClaim[];
}

/** Judges what stood about a relation at the end of a day. */
export function judgeAt(evidence: RelationEvidence, day: Day): Judgement {
  const standing = standingAt(evidence, day);
  const match = matchRule(standing);
  return { ...match, standing, opposing: opposingOf(standing, match) };
}

/** Only an affirmation can be contested: a denied or undetermined relation is not contested by its denials. */
function opposingOf({ denials, affirmations }: Standing, { carriers }: RuleMatch): readonly BearingClaim[] {
  const affirmed = new Set(affirmations.map(({ id }) => id));
  const modalities = new Set(carriers.filter(({ id }) => affirmed.has(id)).map(({ modality }) => modality));
  return denials.filter(({ modality }) => modalities.has(modality));
}

/** The first rule of the table that matches. */
function matchRule(standing: Standing): RuleMatch {
  for (const rule of STATUS_RULES) {
    const carriers = rule.match(standing);
    if (carriers !== null) return { rule, carriers };
  }
  throw new Error('rule S11 matches every standing');
}

/** A principal is the claimant or a party of the claim. The affiliation of an unnamed speaker does not count. */
export function isWordOfPrincipal(claim: BearingClaim, principals: readonly string[]): boolean {
  const word = wordOf(claim);
  return principals.some((principal) => word.includes(principal));
}

function unasserted({ made }: Standing): readonly BearingClaim[] | null {
  return made.length === 0 ? [] : null;
}

function retracted({ made, live }: Standing): readonly BearingClaim[] | null {
  return live.length === 0 ? made : null;
}

function statedWithAuthority({ stated }: Standing): readonly BearingClaim[] {
  return stated.filter((claim) => claim.authoritative === true && isOpened(claim));
}

function statedByAllPrincipals({ stated, denials, principals }: Standing): readonly BearingClaim[] | null {
  const words = stated.filter((claim) => isOpened(claim) && isWordOfPrincipal(claim, principals));
  const spoken = new Set(words.flatMap(wordOf));
  const against = denials.filter((claim) => claim.modality === 'ACTUAL' && isOpened(claim));
  const denied = new Set(against.flatMap(wordOf));
  const confirmed = principals.every((principal) => spoken.has(principal) && !denied.has(principal));
  return principals.length > 0 && confirmed ? words : null;
}

/** We have opened a source of the claim. One that we only know from others neither confirms nor prevents it. */
function isOpened(claim: BearingClaim): boolean {
  return claim.verification !== 'CITED';
}

function observed({ evidence, stated }: Standing): readonly BearingClaim[] | null {
  if (!evidence.type.observable) return null;
  return nonEmpty(stated.filter((claim) => claim.force === 'REPORTS_OBSERVATION' && claim.examinedEvidence));
}

function reported({ evidence, stated, principals }: Standing): readonly BearingClaim[] | null {
  const named = stated.filter((claim) => !isAnonymous(claim));
  return nonEmpty(evidence.type.accusatory ? named.filter((claim) => isWordOfPrincipal(claim, principals)) : named);
}

function denied({ affirmations, denials }: Standing): readonly BearingClaim[] | null {
  return affirmations.length === 0 ? nonEmpty(denials.filter(({ modality }) => modality === 'ACTUAL')) : null;
}

function nonEmpty(claims: readonly BearingClaim[]): readonly BearingClaim[] | null {
  return claims.length > 0 ? claims : null;
}
