import { Field, FieldResolver, Int, ObjectType, Resolver, Root, type ClassType } from 'type-graphql';
import type { Reproduction } from '../domain/record/reproduction';
import { COUNTED_BY_PARENT } from './limits/list-cost';
import { ReproductionType } from './reproduction/reproduction.type';

/** Where a page stands in its list. */
@ObjectType({ description: 'Where a page is in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'True when more items follow.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Always false: lists can only be read forwards.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null on an empty page.' })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item; null on an empty page. Pass it as `after` to get the next page.',
  })
  readonly endCursor!: string | null;
}

/** One item of a page with its cursor. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** One page of a list. */
export interface ConnectionPage<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfo;
  /** Counts the whole list with one more statement. Called only when the count is selected. */
  readonly count: () => Promise<number>;
  /** The statement that finds the page again. Called only when it is selected. */
  readonly reproduce: () => Reproduction;
}

/** The page info of these items. An empty page has no cursors. */
export function pageInfoOf(edges: readonly { readonly cursor: string }[], hasNextPage: boolean): PageInfo {
  return {
    hasNextPage,
    hasPreviousPage: false,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

/** The classes of a connection: its type, and the resolver of fields that are computed only when they are selected. */
export interface ConnectionClasses {
  readonly type: ClassType;
  readonly resolver: ClassType;
}

/** A Relay connection over a type: `NameConnection` with `NameEdge`. */
export function connectionClasses(name: string, node: () => ClassType): ConnectionClasses {
  @ObjectType(`${name}Edge`, { description: `One item of a ${name}Connection.`, simpleResolvers: true })
  class ConnectionEdge {
    @Field(() => String, {
      description: 'The position of the item in the list. Pass it as `after` to read on from here.',
    })
    readonly cursor!: string;

    @Field(() => node(), { description: 'The item.' })
    readonly node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `One page of a list: ${name}.`, simpleResolvers: true })
  class Connection {
    @Field(() => [ConnectionEdge], { complexity: COUNTED_BY_PARENT, description: 'The items of this page, in order.' })
    readonly edges!: readonly ConnectionEdge[];

    @Field(() => PageInfo, { description: 'Where this page is in the list.' })
    readonly pageInfo!: PageInfo;
  }

  @Resolver(() => Connection)
  class ConnectionResolver {
    @FieldResolver(() => Int, {
      description:
        'How many items the whole list has. It is counted only when you select it, with one more database statement.',
    })
    totalCount(@Root() page: ConnectionPage<unknown>): Promise<number> {
      return page.count();
    }

    @FieldResolver(() => ReproductionType, {
      description:
        'The database statement that finds the same ids in the same order, for use with your own Neo4j client. ' +
        'Selecting it costs nothing.',
    })
    reproduce(@Root() page: ConnectionPage<unknown>): Reproduction {
      return page.reproduce();
    }
  }

  return { type: Connection, resolver: ConnectionResolver };
}
