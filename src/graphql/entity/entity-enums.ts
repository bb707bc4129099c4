import type { NameKind, PointPrecision } from '../../domain/record/entity';
import { describedEnum } from '../described-enum';

export const NameKindEnum = describedEnum<NameKind>({
  name: 'NameKind',
  description: 'What a name is to its entity, in the order in which search prefers them.',
  values: {
    PRIMARY: 'The name to show in its language; at most one a language.',
    ALIAS: 'Another name in use.',
    FORMER: 'A name no longer in use.',
    TRANSLITERATION: 'The name in the letters of another script.',
    WEAK: 'A name that others share, or that only stands for the entity: a surname, "the Kremlin".',
    MISSPELLING: 'A wrong spelling that occurs in sources.',
  },
});

export const PointPrecisionEnum = describedEnum<PointPrecision>({
  name: 'PointPrecision',
  description: 'How exact a point is.',
  values: {
    EXACT: 'The thing itself.',
    LOCALITY: 'The town or village.',
    ADMIN: 'The region or district.',
    COUNTRY: 'The country.',
  },
});
