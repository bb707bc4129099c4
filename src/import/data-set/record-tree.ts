/** A file's content as it was written: texts, lists and maps, each with the line on which it stands. */
export type TreeNode = ScalarNode | ListNode | MapNode;

/** A text; `plain` when it stands without quotes, so that `null` can mean nothing. */
export interface ScalarNode {
  readonly shape: 'scalar';
  readonly line: number;
  readonly text: string;
  readonly plain: boolean;
}

/** A list. */
export interface ListNode {
  readonly shape: 'list';
  readonly line: number;
  readonly items: readonly TreeNode[];
}

/** A map; keys are texts and stand once each. */
export interface MapNode {
  readonly shape: 'map';
  readonly line: number;
  readonly entries: ReadonlyMap<string, MapEntry>;
}

/** A key of a map with its value. */
export interface MapEntry {
  /** Of the key. */
  readonly line: number;
  readonly node: TreeNode;
}

/** The line of a dotted field inside a node: of its key, or of the nearest thing above it that is there. */
export function lineOfField(root: TreeNode, field: string): number {
  let node: TreeNode | undefined = root;
  let line = root.line;
  for (const part of field === '' ? [] : field.split('.')) {
    const step: MapEntry | undefined = stepInto(node, part);
    if (step === undefined) break;
    line = step.line;
    node = step.node;
  }
  return line;
}

function stepInto(node: TreeNode, part: string): MapEntry | undefined {
  if (node.shape === 'map') return node.entries.get(part);
  const item = node.shape === 'list' ? node.items[Number(part)] : undefined;
  return item === undefined ? undefined : { line: item.line, node: item };
}
