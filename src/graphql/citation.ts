import { Kind, print, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { canonicalHash } from '../base/canonical-json';
import { citeAnswer, type Citation, type CitedGraph } from '../domain/record/citation';

/** An operation as it was executed. */
export interface ExecutedOperation {
  readonly document: DocumentNode;
  /** Null for one without a name. */
  readonly operationName: string | null;
  /** As sent, without defaults: those are part of the document. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How to cite the answer to an operation. White space, comments and the order of variables make no difference. */
export function citationOf({ document, operationName, variables }: ExecutedOperation, graph: CitedGraph): Citation {
  return citeAnswer(graph, canonicalHash({ document: print(document), operationName, variables }));
}

/** Whether an operation asks only about the schema: there is nothing to cite then. */
export function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
  );
}
