/**
 * Everything that can be reached from the start by a step that is asked of whole frontiers, the start included.
 *
 * One statement a step, whatever the number of ids, and every id is asked once: a circle ends it. A quantified path
 * pattern would list every way instead of every node.
 */
export async function closureOf(
  start: Iterable<string>,
  step: (frontier: readonly string[]) => Promise<readonly string[]>,
): Promise<ReadonlySet<string>> {
  const reached = new Set(start);
  let frontier = [...reached];
  while (frontier.length > 0) {
    const next = new Set(await step(frontier));
    frontier = [...next].filter((id) => !reached.has(id)).sort();
    for (const id of frontier) reached.add(id);
  }
  return reached;
}
