import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import type { Vocabulary } from '../domain/vocabulary/vocabulary';
import { ClaimConnectionResolver } from './claim/claim-connection';
import { ClaimValueResolver } from './claim/claim-value.resolver';
import { BasisResolver, ClaimResolver } from './claim/claim.resolver';
import { DatasetResolver } from './data-set/dataset.resolver';
import { EntityResolver } from './entity/entity.resolver';
import { NodeResolver } from './node/node.resolver';
import { readNullAsLeftOut } from './null-arguments';
import { HopRelationResolver } from './path/hop-relation.resolver';
import { PathHopResolver, PathResolver, WeakestLinkResolver } from './path/path.resolver';
import { CaveatResolver, ExplanationResolver, TimelineStepResolver } from './relation/explanation.resolver';
import { RelationConnectionResolver } from './relation/relation-connection';
import { RelationStatusResolver } from './relation/relation-status.resolver';
import { RelationResolver } from './relation/relation.resolver';
import { EntityHitConnectionResolver, SearchResolver } from './search/search.resolver';
import { SourceResolver } from './source/source.resolver';
import { fillVocabularyEnums } from './vocabulary/vocabulary-enums';
import { RelationTypeDefinitionResolver, VocabularyResolver } from './vocabulary/vocabulary.resolver';

/** Every class with resolvers. A class that is not listed here is not part of the API. */
const RESOLVERS: NonEmptyArray<NewableFunction> = [
  BasisResolver,
  CaveatResolver,
  ClaimConnectionResolver,
  ClaimResolver,
  ClaimValueResolver,
  DatasetResolver,
  EntityHitConnectionResolver,
  EntityResolver,
  ExplanationResolver,
  HopRelationResolver,
  NodeResolver,
  PathHopResolver,
  PathResolver,
  RelationConnectionResolver,
  RelationResolver,
  RelationStatusResolver,
  RelationTypeDefinitionResolver,
  SearchResolver,
  SourceResolver,
  TimelineStepResolver,
  VocabularyResolver,
  WeakestLinkResolver,
];

/**
 * The schema for a vocabulary: its kinds, types, roles, measures and units become enums.
 *
 * Throws what type-graphql throws when a code of the vocabulary is not a valid GraphQL name.
 */
export function buildSchema(vocabulary: Vocabulary): GraphQLSchema {
  fillVocabularyEnums(vocabulary);
  // Without global middleware, which makes long lists eight times slower. Each rule checks its own arguments.
  return readNullAsLeftOut(buildSchemaSync({ resolvers: RESOLVERS, validate: false }));
}
