import { requireFiles } from '../support/require-folder';
import { QUESTIONS } from '../support/file-groups.cjs';

requireFiles(QUESTIONS);
