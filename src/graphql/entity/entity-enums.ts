import type { NameKind, PointPrecision } from '../../domain/record/entity';
import { describedEnum } from '../described-enum';

export const NameKindEnum = describedEnum<NameKind>({
  name: 'NameKind',
  description: 'Kinds of names. Search prefers them in this order.',
  values: {
    PRIMARY: 'The name to show in its language. There is at most one for each language.',
    ALIAS: 'Another name in use.',
    FORMER: 'A name no longer in use.',
    TRANSLITERATION: 'The name in the letters of another script.',
    WEAK: 'A name that others also have, or a word that stands for the entity, such as a surname or "the Kremlin".',
    MISSPELLING: 'A wrong spelling that occurs in sources.',
  },
});

export const PointPrecisionEnum = describedEnum<PointPrecision>({
  name: 'PointPrecision',
  description: 'How exact a point is.',
  values: {
    EXACT: 'The exact place.',
    LOCALITY: 'The town or village.',
    ADMIN: 'The region or district.',
    COUNTRY: 'The country.',
  },
});
