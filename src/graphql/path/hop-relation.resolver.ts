import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ClaimInGraph } from '../../domain/record/claim-in-graph';
import type { Explanation } from '../../domain/status/explanation';
import type { HopRelationRecord } from '../../domain/path/answer';
import { SHOWN_CLAIMS } from '../../domain/path/evidence';
import type { Relation } from '../../domain/record/relation';
import { ClaimType } from '../claim/claim.type';
import type { GraphqlContext } from '../context';
import { loadFound, loadOne } from '../found';
import { checkedFirst } from '../page.args';
import { ExplanationType } from '../relation/explanation.type';
import { loadExplanation } from '../relation/load-grounds';
import { RelationType } from '../relation/relation.type';
import { HopRelationType } from './path.type';

const FIRST = {
  nullable: true,
  defaultValue: SHOWN_CLAIMS,
  description: 'The largest number of claims, 1 to 100.',
} as const;

/** The claims for and against a relation of a path, on the day of the question. */
@Resolver(() => HopRelationType)
export class HopRelationResolver {
  @FieldResolver(() => RelationType, {
    description:
      'The relation. Its own fields need their own `saidBy`; the fields beside this one already use the day of the ' +
      'question.',
  })
  relation(@Root() { relation }: HopRelationRecord, @Ctx() { loaders }: GraphqlContext): Promise<Relation> {
    return loadOne(loaders.relations, relation);
  }

  @FieldResolver(() => ExplanationType, {
    description: 'Why it has its status, on the day that the question asks for.',
  })
  explanation(@Root() hop: HopRelationRecord, @Ctx() context: GraphqlContext): Promise<Explanation> {
    return explain(hop, context);
  }

  @FieldResolver(() => [ClaimType], { description: 'The first claims that support it, by id.' })
  async supporting(
    @Root() hop: HopRelationRecord,
    @Arg('first', () => Int, FIRST) first: number,
    @Ctx() context: GraphqlContext,
  ): Promise<ClaimInGraph[]> {
    const { supporting } = await explain(hop, context);
    return loadFound(context.loaders.claims, supporting.slice(0, checkedFirst({ first })));
  }

  @FieldResolver(() => Int, { description: 'How many claims support it.' })
  async supportingCount(@Root() hop: HopRelationRecord, @Ctx() context: GraphqlContext): Promise<number> {
    return (await explain(hop, context)).supporting.length;
  }

  @FieldResolver(() => [ClaimType], { description: 'The first live claims that deny it, by id.' })
  async opposing(
    @Root() hop: HopRelationRecord,
    @Arg('first', () => Int, FIRST) first: number,
    @Ctx() context: GraphqlContext,
  ): Promise<ClaimInGraph[]> {
    const { opposing } = await explain(hop, context);
    return loadFound(context.loaders.claims, opposing.slice(0, checkedFirst({ first })));
  }

  @FieldResolver(() => Int, { description: 'How many live claims deny it.' })
  async opposingCount(@Root() hop: HopRelationRecord, @Ctx() context: GraphqlContext): Promise<number> {
    return (await explain(hop, context)).opposing.length;
  }

  @FieldResolver(() => [String], { description: 'The caveats about its status, as English sentences.' })
  async caveats(@Root() hop: HopRelationRecord, @Ctx() context: GraphqlContext): Promise<readonly string[]> {
    return (await explain(hop, context)).caveats.map(({ text }) => text);
  }
}

async function explain({ relation, saidBy }: HopRelationRecord, context: GraphqlContext): Promise<Explanation> {
  return loadExplanation(await loadOne(context.loaders.relations, relation), saidBy, context);
}
