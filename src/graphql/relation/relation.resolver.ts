import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ClaimInGraph } from '../../domain/record/claim-in-graph';
import type { Relation } from '../../domain/record/relation';
import type { RelationCategory } from '../../domain/vocabulary/vocabulary';
import { titleOf } from '../../domain/record/label';
import { dayOfReading } from '../../service/read/status-at';
import type { ParticipantInGraph } from '../../store/relation/relation-store';
import { ClaimListArguments } from '../claim/claim.args';
import { ClaimConnection } from '../claim/claim-connection';
import { listClaimsOf } from '../claim/list-claims';
import type { ConnectionPage } from '../connection';
import type { GraphqlContext } from '../context';
import { RelationCategoryEnum } from './relation-enums';
import { loadLinked } from '../found';
import { LanguageArguments } from '../language.args';
import { listCost } from '../limits/list-cost';
import { LanguageTagScalar } from '../scalars';
import { shownBounds, TimeBoundsType } from '../time-bounds.type';
import { listRelations, listRelationsOf } from './list-relations';
import { ParticipantType } from './participant.type';
import { ParticipantArguments, RelationListArguments } from './relation.args';
import { RelationConnection } from './relation-connection';
import { RelationType } from './relation.type';

/** Relations and the records that they are linked to. Their status is in relation-status.resolver.ts. */
@Resolver(() => RelationType)
export class RelationResolver {
  @Query(() => RelationConnection, {
    description:
      'Relations of the whole graph. Relations that nobody has claimed are never listed. A relation in the list is ' +
      'not a fact: look at its status.',
  })
  relations(
    @Args(() => RelationListArguments) list: RelationListArguments,
    @Ctx() context: GraphqlContext,
  ): Promise<ConnectionPage<Relation>> {
    return listRelations(list, context);
  }

  @FieldResolver(() => RelationCategoryEnum, { description: 'Whether it is an event or a tie. Its type decides.' })
  category(@Root() { type }: Relation, @Ctx() { vocabulary }: GraphqlContext): RelationCategory | undefined {
    return vocabulary.relationTypes.get(type)?.category;
  }

  @FieldResolver(() => String, {
    description: 'Its title in the language that you ask for, or in the nearest one that it has.',
  })
  title(@Root() { id, titles }: Relation, @Args(() => LanguageArguments) { lang }: LanguageArguments): string {
    return titleOf(id, titles, lang).value;
  }

  @FieldResolver(() => LanguageTagScalar, {
    description: 'The language of `title`, when asked with the same argument.',
  })
  titleLang(@Root() { id, titles }: Relation, @Args(() => LanguageArguments) { lang }: LanguageArguments): string {
    return titleOf(id, titles, lang).lang;
  }

  @FieldResolver(() => TimeBoundsType, { description: 'The days between which it may have begun and ended.' })
  bounds(@Root() { bounds }: Relation): TimeBoundsType {
    return shownBounds(bounds);
  }

  @FieldResolver(() => [ParticipantType], {
    complexity: listCost(5),
    description: 'Who takes part in which role, according to any claim.',
  })
  async participants(
    @Root() relation: Relation,
    @Args(() => ParticipantArguments) { roles, saidBy }: ParticipantArguments,
    @Ctx() { loaders, vocabulary }: GraphqlContext,
  ): Promise<readonly ParticipantInGraph[]> {
    const day = dayOfReading(relation, saidBy ?? null, vocabulary);
    const participants = await loaders.participants.load(relation.id, day);
    return roles ? participants.filter(({ role }) => roles.includes(role)) : participants;
  }

  @FieldResolver(() => ClaimConnection, {
    description:
      'Claims about it. Claims that deny a whole class of relations, this one included, are in `explanation { ' +
      'opposing }`.',
  })
  claims(
    @Root() { id }: Relation,
    @Args(() => ClaimListArguments) list: ClaimListArguments,
    @Ctx() context: GraphqlContext,
  ): Promise<ConnectionPage<ClaimInGraph>> {
    return listClaimsOf({ parent: 'relation', id }, list, context);
  }

  @FieldResolver(() => RelationType, { nullable: true, description: 'The relation that it is part of.' })
  partOf(@Root() { partOf }: Relation, @Ctx() { loaders }: GraphqlContext): Promise<Relation | null> {
    return loadLinked(loaders.relations, partOf);
  }

  @FieldResolver(() => RelationConnection, { description: 'The relations that are part of it.' })
  parts(
    @Root() { id }: Relation,
    @Args(() => RelationListArguments) list: RelationListArguments,
    @Ctx() context: GraphqlContext,
  ): Promise<ConnectionPage<Relation>> {
    return listRelationsOf({ parent: 'whole', id }, list, context);
  }
}
