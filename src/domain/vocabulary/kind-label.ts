import type { Vocabulary } from './vocabulary';

/** A label that may be written. Labels become part of a statement's text, so they may hold only letters and digits. */
const LABEL = /^[A-Z][A-Za-z0-9]{0,63}$/;

/** Labels by which our own queries find nodes; no kind may take one. */
const OWN_LABELS: ReadonlySet<string> = new Set([
  'Graph',
  'DataSet',
  'Entity',
  'Name',
  'Identifier',
  'FormerId',
  'Relation',
  'Claim',
  'Source',
]);

/** The label of a kind, for people who look at the graph in Neo4j. Throws Error for a label that may not be written. */
export function kindLabel(kind: string, vocabulary: Pick<Vocabulary, 'entityKinds'>): string {
  const label = vocabulary.entityKinds.get(kind)?.label ?? '';
  if (!LABEL.test(label) || OWN_LABELS.has(label)) throw new Error(`kind ${kind} has no label that can be written`);
  return label;
}
