import { Ctx, Query, Resolver } from 'type-graphql';
import { citeDataSet, citeGraph } from '../../domain/record/citation';
import { EntenteError } from '../../base/errors';
import { readGraph } from '../../store/graph/graph-store';
import { countedDataSets, type CountedDataSet, type RecordTotals } from '../../store/data-set/loaded-data-sets';
import type { GraphqlContext } from '../context';
import { DatasetType } from './dataset.type';

/** What the graph contains, with licences and notices. */
@Resolver()
export class DatasetResolver {
  @Query(() => DatasetType, {
    description: 'What is loaded: the data sets with licence, notice, version and counts, and the run.',
  })
  async dataset(@Ctx() { database, scope }: GraphqlContext): Promise<DatasetType> {
    const [{ graph }, dataSets] = await Promise.all([readGraph(database, scope), countedDataSets(database, scope)]);
    if (graph === null) throw new EntenteError('UNAVAILABLE', 'The graph is not prepared.');
    return {
      run: graph.run,
      ruleSet: graph.ruleSet,
      citation: citeGraph({ run: graph.run, dataSets }),
      counts: totalOf(dataSets),
      dataSets: dataSets.map((dataSet) => ({ ...dataSet, citation: citeDataSet(dataSet) })),
    };
  }
}

function totalOf(dataSets: readonly CountedDataSet[]): RecordTotals {
  const sum = (key: keyof RecordTotals): number => dataSets.reduce((total, { counts }) => total + counts[key], 0);
  return { entities: sum('entities'), relations: sum('relations'), claims: sum('claims'), sources: sum('sources') };
}
