import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CountedDataSet, RecordTotals } from '../../store/data-set/loaded-data-sets';
import { DateScalar, LanguageTagScalar } from '../scalars';

@ObjectType('RecordCounts', { description: 'How many records of each kind there are.', simpleResolvers: true })
export class RecordCountsType implements RecordTotals {
  @Field(() => Int, { description: 'Entities.' })
  readonly entities!: number;

  @Field(() => Int, { description: 'Relations, those that nobody claims included.' })
  readonly relations!: number;

  @Field(() => Int, { description: 'Claims, superseded and retracted ones included.' })
  readonly claims!: number;

  @Field(() => Int, { description: 'Sources.' })
  readonly sources!: number;
}

@ObjectType('LoadedDataSet', { description: 'A data set that is loaded.', simpleResolvers: true })
export class LoadedDataSetType implements CountedDataSet {
  @Field(() => ID, { description: 'dataset: and a slug.' })
  readonly id!: string;

  @Field(() => String, { description: 'What it is called.' })
  readonly title!: string;

  @Field(() => String, { description: 'Semantic version.' })
  readonly version!: string;

  @Field(() => DateScalar, { description: 'The day of the version.' })
  readonly date!: string;

  @Field(() => String, { description: 'Under which licence it may be used.' })
  readonly licence!: string;

  @Field(() => String, { description: 'Whom to name when using it.' })
  readonly attribution!: string;

  @Field(() => String, { description: 'How to cite it, in one line: attribution, title, version, date, licence.' })
  readonly citation!: string;

  @Field(() => String, { description: 'What to keep in mind: that being in the graph implies no wrongdoing.' })
  readonly notice!: string;

  @Field(() => [LanguageTagScalar], { description: 'Languages of its names and quotes.' })
  readonly languages!: readonly string[];

  @Field(() => Boolean, { description: 'Loaded as a draft: the content may differ from what the version promises.' })
  readonly draft!: boolean;

  @Field(() => String, { description: 'SHA-256 over its canonical records, hex.' })
  readonly contentHash!: string;

  @Field(() => Int, { description: 'The run that last changed it.' })
  readonly run!: number;

  @Field(() => RecordCountsType, { description: 'Its records.' })
  readonly counts!: RecordTotals;
}

/** What the graph holds. */
@ObjectType('Dataset', {
  description: 'What the graph holds: the visible run, and the data sets loaded, each under its own licence.',
  simpleResolvers: true,
})
export class DatasetType {
  @Field(() => Int, { description: 'The visible run; every load that changes something raises it.' })
  readonly run!: number;

  @Field(() => Int, { description: 'The rule set by which statuses are computed.' })
  readonly ruleSet!: number;

  @Field(() => String, {
    description:
      'How to cite what the graph holds, in one line: the data sets and the run. An answer carries a citation of its own, ' +
      'with the hash of its question, in `extensions.citation`.',
  })
  readonly citation!: string;

  @Field(() => RecordCountsType, { description: 'Records of all data sets together.' })
  readonly counts!: RecordTotals;

  @Field(() => [LoadedDataSetType], { description: 'The data sets, by id.' })
  readonly dataSets!: readonly LoadedDataSetType[];
}
