import { describeStatement } from '../../support/cypher-harness';
import { itListsPages } from '../../support/exported-ranges';

describeStatement('export/list-sources', 'scratch', (test) => {
  itListsPages(test, 'source');
});
