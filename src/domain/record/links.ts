/** Every type of link between records, with the labels that it leads from and to (docs/model.md). */
export const LINK_ENDS = Object.freeze({
  SPEAKS_FOR_PARTY: { from: 'Entity', to: ['Entity'] },
  AFFILIATED_WITH: { from: 'Entity', to: ['Entity'] },
  PUBLISHED_BY: { from: 'Source', to: ['Entity'] },
  DERIVED_FROM: { from: 'Source', to: ['Source'] },
  PARTICIPATES_IN: { from: 'Entity', to: ['Relation'] },
  PART_OF: { from: 'Relation', to: ['Relation'] },
  ABOUT: { from: 'Claim', to: ['Relation'] },
  MADE_BY: { from: 'Claim', to: ['Entity'] },
  ON_BEHALF_OF: { from: 'Claim', to: ['Entity'] },
  READ_IN: { from: 'Claim', to: ['Source'] },
  BASED_ON: { from: 'Claim', to: ['Claim', 'Source'] },
  SUPERSEDES: { from: 'Claim', to: ['Claim'] },
  RETRACTS: { from: 'Claim', to: ['Claim'] },
  RESPONDS_TO: { from: 'Claim', to: ['Claim'] },
  VALUE: { from: 'Claim', to: ['Entity', 'Relation'] },
  UNDER_NORM: { from: 'Claim', to: ['Entity'] },
  REACHES: { from: 'Claim', to: ['Relation'] },
  CONTRADICTS: { from: 'Claim', to: ['Claim'] },
} satisfies Readonly<Record<string, { readonly from: string; readonly to: readonly string[] }>>);

/** A type of link between records. */
export type LinkType = keyof typeof LINK_ENDS;

/** The links that only the deriving service writes. */
export const DERIVED_LINKS: ReadonlySet<LinkType> = new Set(['REACHES', 'CONTRADICTS']);

/** The one type of link that leads to the record that owns it: a relation lists its participants. */
export const INWARD_LINK: LinkType = 'PARTICIPATES_IN';
