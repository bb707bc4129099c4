import { describeStatement } from '../../support/cypher-harness';
import { itListsPages } from '../../support/exported-ranges';

describeStatement('export/list-relations', 'scratch', (test) => {
  itListsPages(test, 'relation');
});
