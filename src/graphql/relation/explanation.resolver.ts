import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ClaimInGraph } from '../../domain/record/claim-in-graph';
import type { Caveat, Explanation } from '../../domain/status/explanation';
import type { TimelineEntry } from '../../domain/status/steps';
import { ClaimType } from '../claim/claim.type';
import type { GraphqlContext } from '../context';
import { loadFound, loadOne } from '../found';
import { LanguageArguments } from '../language.args';
import { listCost } from '../limits/list-cost';
import { loadOrigins } from '../node/origin.type';
import { DateScalar } from '../scalars';
import { shownDay } from '../time-bounds.type';
import { CaveatType, ExplanationType, TimelineStepType } from './explanation.type';
import { loadSentence } from './load-grounds';
import { OriginSetType } from './origin-set.type';

/** The records that an explanation names: claims, origins and entities. */
@Resolver(() => ExplanationType)
export class ExplanationResolver {
  @FieldResolver(() => DateScalar, { nullable: true, description: 'The day of the status; null: today.' })
  day(@Root() { day }: Explanation): string | null {
    return shownDay(day);
  }

  @FieldResolver(() => String, {
    description: 'The reason, as one English sentence. Names in it are in the language that you ask for.',
  })
  sentence(
    @Root() { sentence }: Explanation,
    @Args(() => LanguageArguments) { lang }: LanguageArguments,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<string> {
    return loadSentence(sentence, lang, loaders);
  }

  @FieldResolver(() => [ClaimType], {
    complexity: listCost(4),
    description: 'Claims that made the rule match, by id. For a DENIED relation these are the denials.',
  })
  supporting(@Root() { supporting }: Explanation, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph[]> {
    return loadFound(loaders.claims, supporting);
  }

  @FieldResolver(() => [ClaimType], {
    complexity: listCost(2),
    description:
      'Live claims that deny the relation or a class of relations that it belongs to, by id. Empty when nobody ' +
      'affirms the relation.',
  })
  opposing(@Root() { opposing }: Explanation, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph[]> {
    return loadFound(loaders.claims, opposing);
  }

  @FieldResolver(() => [OriginSetType], {
    complexity: listCost(3),
    description: 'The claims that were counted as independent, in the order in which they were counted.',
  })
  async independentOrigins(
    @Root() { independentOrigins }: Explanation,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly OriginSetType[]> {
    return Promise.all(
      independentOrigins.map(async ({ claim, origins }) => {
        const [record, from] = await Promise.all([loadOne(loaders.claims, claim), loadOrigins(origins, loaders)]);
        return { claim: record, origins: from };
      }),
    );
  }

  @FieldResolver(() => [CaveatType], { complexity: listCost(3), description: 'The caveats, by code.' })
  caveats(@Root() { caveats }: Explanation): readonly Caveat[] {
    return caveats;
  }
}

/** The claims that a caveat names. */
@Resolver(() => CaveatType)
export class CaveatResolver {
  @FieldResolver(() => [ClaimType], {
    complexity: listCost(3),
    description: 'The claims that the caveat is about, by id.',
  })
  claims(@Root() { claims }: Caveat, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph[]> {
    return loadFound(loaders.claims, claims);
  }
}

/** The sentence of a step. */
@Resolver(() => TimelineStepType)
export class TimelineStepResolver {
  @FieldResolver(() => String, {
    description: 'The reason, as one English sentence. Names in it are in the language that you ask for.',
  })
  sentence(
    @Root() { sentence }: TimelineEntry,
    @Args(() => LanguageArguments) { lang }: LanguageArguments,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<string> {
    return loadSentence(sentence, lang, loaders);
  }
}
