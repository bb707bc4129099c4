import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CountedDataSet, RecordTotals } from '../../store/data-set/loaded-data-sets';
import { listCost } from '../limits/list-cost';
import { DateScalar, LanguageTagScalar } from '../scalars';

@ObjectType('RecordCounts', { description: 'How many records of each kind there are.', simpleResolvers: true })
export class RecordCountsType implements RecordTotals {
  @Field(() => Int, { description: 'Entities.' })
  readonly entities!: number;

  @Field(() => Int, { description: 'Relations. Those that nobody has claimed are counted.' })
  readonly relations!: number;

  @Field(() => Int, { description: 'Claims. Superseded and retracted claims are counted.' })
  readonly claims!: number;

  @Field(() => Int, { description: 'Sources.' })
  readonly sources!: number;
}

@ObjectType('LoadedDataSet', { description: 'A data set that is loaded.', simpleResolvers: true })
export class LoadedDataSetType implements CountedDataSet {
  @Field(() => ID, { description: 'The id of a data set: `dataset:` and a short name.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its title.' })
  readonly title!: string;

  @Field(() => String, { description: 'Its version number, as Semantic Versioning writes it.' })
  readonly version!: string;

  @Field(() => DateScalar, { description: 'The date of this version.' })
  readonly date!: string;

  @Field(() => String, { description: 'The licence under which you may use it.' })
  readonly licence!: string;

  @Field(() => String, { description: 'Whom to name when you use it.' })
  readonly attribution!: string;

  @Field(() => String, { description: 'How to cite it, in one line: attribution, title, version, date and licence.' })
  readonly citation!: string;

  @Field(() => String, { description: 'A notice for readers, such as: being in the graph implies no wrongdoing.' })
  readonly notice!: string;

  @Field(() => [LanguageTagScalar], { description: 'Languages of its names and quotes.' })
  readonly languages!: readonly string[];

  @Field(() => Boolean, {
    description: 'True when it was loaded as a draft: its content may differ from the published version.',
  })
  readonly draft!: boolean;

  @Field(() => String, { description: 'SHA-256 of its records in canonical form, in hex.' })
  readonly contentHash!: string;

  @Field(() => Int, { description: 'The run that last changed it.' })
  readonly run!: number;

  @Field(() => RecordCountsType, { description: 'How many records it has.' })
  readonly counts!: RecordTotals;
}

/** What the graph contains. */
@ObjectType('Dataset', {
  description: 'What the graph contains: its current run and its data sets. Each data set has its own licence.',
  simpleResolvers: true,
})
export class DatasetType {
  @Field(() => Int, {
    description: 'The current run of the graph. The number rises with every load that changes something.',
  })
  readonly run!: number;

  @Field(() => Int, { description: 'The number of the rule set that computes statuses.' })
  readonly ruleSet!: number;

  @Field(() => String, {
    description:
      'How to cite the whole graph, in one line: the data sets and the run. To cite one answer, use its ' +
      '`extensions.citation`, which has the hash of the question.',
  })
  readonly citation!: string;

  @Field(() => RecordCountsType, { description: 'How many records all data sets have together.' })
  readonly counts!: RecordTotals;

  @Field(() => [LoadedDataSetType], { complexity: listCost(3), description: 'The data sets, by id.' })
  readonly dataSets!: readonly LoadedDataSetType[];
}
