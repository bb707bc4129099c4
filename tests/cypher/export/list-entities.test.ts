import { describeStatement } from '../../support/cypher-harness';
import { itListsPages } from '../../support/exported-ranges';

describeStatement('export/list-entities', 'scratch', (test) => {
  itListsPages(test, 'entity');
});
