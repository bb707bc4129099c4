/**
 * All ids that can be reached from the start by repeated steps, the start included.
 *
 * `step` is called with all new ids at once, so that a step costs one statement. Each id is asked once, so that
 * circles end. A quantified path pattern in Cypher would list every way to a node instead of every node.
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
