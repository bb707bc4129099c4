/** The content of a file as it was written: texts, lists and maps, each with its line. */
export type TreeNode = ScalarNode | ListNode | MapNode;

/** A text; `plain` when it is written without quotes: only then does `null` mean that there is no value. */
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

/** A map. Keys are texts, and no key occurs twice. */
export interface MapNode {
  readonly shape: 'map';
  readonly line: number;
  readonly entries: ReadonlyMap<string, MapEntry>;
}

/** A key of a map with its value. */
export interface MapEntry {
  /** The line of the key. */
  readonly line: number;
  readonly node: TreeNode;
}

/** The line of a dotted field inside a node. For a field that is missing, the line of the nearest field above it. */
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
