import { describeStatement } from '../../support/cypher-harness';
import { itListsPages } from '../../support/exported-ranges';

describeStatement('export/list-claims', 'scratch', (test) => {
  itListsPages(test, 'claim');
});
