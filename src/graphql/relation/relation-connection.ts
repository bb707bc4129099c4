import { connectionClasses } from '../connection';
import { RelationType } from './relation.type';

const classes = connectionClasses('Relation', () => RelationType);

export const RelationConnection = classes.type;
export const RelationConnectionResolver = classes.resolver;
