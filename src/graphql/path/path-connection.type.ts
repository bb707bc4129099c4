import { Field, ObjectType } from 'type-graphql';
import type { PathRecord, SearchReport } from '../../domain/path/answer';
import type { Reproduction } from '../../domain/record/reproduction';
import { PageInfo } from '../connection';
import { COUNTED_BY_PARENT } from '../limits/list-cost';
import { ReproductionType } from '../reproduction/reproduction.type';
import { PathType } from './path.type';
import { SearchReportType } from './search-report.type';

@ObjectType('PathEdge', { description: 'One path of a page.', simpleResolvers: true })
export class PathEdgeType {
  @Field(() => String, {
    description: 'The position of the path in the list. Pass it as `after` to read on from here.',
  })
  readonly cursor!: string;

  @Field(() => PathType, { description: 'The path.' })
  readonly node!: PathRecord;
}

@ObjectType('PathConnection', {
  description: 'One page of paths. They are ordered by objective, length, weakest support, cost and entity ids.',
  simpleResolvers: true,
})
export class PathConnectionType {
  @Field(() => [PathEdgeType], { complexity: COUNTED_BY_PARENT, description: 'The paths of this page, best first.' })
  readonly edges!: readonly PathEdgeType[];

  @Field(() => PageInfo, { description: 'Where this page is in the list of paths.' })
  readonly pageInfo!: PageInfo;

  @Field(() => SearchReportType, { description: 'How far the search went.' })
  readonly search!: SearchReport;

  @Field(() => ReproductionType, {
    description: 'A database statement that checks every hop of this page on the graph.',
  })
  readonly reproduce!: Reproduction;
}
