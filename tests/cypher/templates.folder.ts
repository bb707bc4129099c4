import { requireFolder } from '../support/require-folder';

requireFolder('cypher/templates');
