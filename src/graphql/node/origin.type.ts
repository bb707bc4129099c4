import { createUnionType } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import type { Source } from '../../domain/record/source';
import { EntityType } from '../entity/entity.type';
import { loadFound } from '../found';
import type { Loaders } from '../loaders/create-loaders';
import { SourceType } from '../source/source.type';
import { typeNameOf } from './node.interface';

/** Where a claim comes from: an entity that is responsible for it, or a source that it is based on. */
export const OriginUnion = createUnionType({
  name: 'Origin',
  description: 'Where a claim comes from: an entity that is responsible for it, or a source that it is based on.',
  types: () => [EntityType, SourceType] as const,
  resolveType: (record) => typeNameOf(record),
});

/** The records of origins, by ids of entities and sources, in their order. */
export async function loadOrigins(ids: readonly string[], loaders: Loaders): Promise<(Entity | Source)[]> {
  const isSource = (id: string): boolean => id.startsWith('source:');
  const [entities, sources] = await Promise.all([
    loadFound(
      loaders.entities,
      ids.filter((id) => !isSource(id)),
    ),
    loadFound(loaders.sources, ids.filter(isSource)),
  ]);
  const byId = new Map([...entities, ...sources].map((record) => [record.id, record]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
