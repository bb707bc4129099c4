import { Field, ObjectType } from 'type-graphql';
import type { PathRecord, SearchReport } from '../../domain/path/question';
import type { Reproduction } from '../../domain/record/reproduction';
import { PageInfo } from '../connection';
import { COUNTED_BY_PARENT } from '../limits/list-cost';
import { ReproductionType } from '../reproduction/reproduction.type';
import { PathType } from './path.type';
import { SearchReportType } from './search-report.type';

@ObjectType('PathEdge', { description: 'One path of a page.', simpleResolvers: true })
export class PathEdgeType {
  @Field(() => String, { description: 'Where the path stands in the order, for `after`.' })
  readonly cursor!: string;

  @Field(() => PathType, { description: 'The path.' })
  readonly node!: PathRecord;
}

@ObjectType('PathConnection', {
  description: 'One page of paths, in a total order: objective, length, weakest support, cost, entity ids.',
  simpleResolvers: true,
})
export class PathConnectionType {
  @Field(() => [PathEdgeType], { complexity: COUNTED_BY_PARENT, description: 'The paths of the page, best first.' })
  readonly edges!: readonly PathEdgeType[];

  @Field(() => PageInfo, { description: 'Where the page stands in the order.' })
  readonly pageInfo!: PageInfo;

  @Field(() => SearchReportType, { description: 'How far the search came.' })
  readonly search!: SearchReport;

  @Field(() => ReproductionType, { description: 'How to check every hop of the page on the graph.' })
  readonly reproduce!: Reproduction;
}
