import { PathGraphKeeper } from '../../src/service/path/graph-keeper';
import { RunWatcher } from '../../src/service/graph/run-watcher';
import { PathGraphStore } from '../../src/store/path/path-graph-store';
import { minimalDataSet } from '../support/data-set-builder';
import { ScratchGraph } from '../support/scratch-graph';

describe('what answers cite while data are loaded', () => {
  it('is the data sets of the run, from the first load to the next', async () => {
    const graph = new ScratchGraph();
    const failures: unknown[] = [];
    const keeper = new PathGraphKeeper(new PathGraphStore(graph.database, graph.vocabulary));
    const watcher = new RunWatcher(graph.database, keeper, (error) => failures.push(error));
    try {
      await graph.empty();
      const edition = minimalDataSet();
      await graph.load(edition);
      await watcher.start();
      const { run, dataSets } = watcher.cited;
      expect(dataSets).toMatchObject([{ id: edition.header.id, version: edition.header.version, draft: false, run }]);

      await graph.load({ ...edition, header: { ...edition.header, version: '9.0.0' } });
      const given = Date.now() + 20_000;
      while (watcher.cited.run === run && Date.now() < given) await new Promise((next) => setTimeout(next, 50));
      expect(watcher.cited.run).toBe(run + 1);
      expect(watcher.cited.dataSets).toMatchObject([{ id: edition.header.id, version: '9.0.0', run: run + 1 }]);
      expect(failures).toEqual([]);
    } finally {
      await watcher.stop();
      await graph.close();
    }
  }, 60_000);
});
