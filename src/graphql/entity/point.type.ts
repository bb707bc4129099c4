import { Field, Float, ObjectType } from 'type-graphql';
import type { Point, PointPrecision } from '../../domain/record/entity';
import { PointPrecisionEnum } from './entity-enums';

@ObjectType('Point', { description: 'A place on Earth, in WGS 84 coordinates.', simpleResolvers: true })
export class PointType implements Point {
  @Field(() => Float, { description: 'Latitude in degrees, -90 to 90, north positive.' })
  readonly lat!: number;

  @Field(() => Float, { description: 'Longitude in degrees, -180 to 180, east positive.' })
  readonly lon!: number;

  @Field(() => PointPrecisionEnum, { description: 'How exact it is.' })
  readonly precision!: PointPrecision;
}
