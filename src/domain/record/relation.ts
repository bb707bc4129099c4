import { byCodePoint } from '../../base/order';
import { fieldsOf, link, linked, linkEnd, property, special } from './fields';
import type { Stored } from './stored';
import type { Status, Support, SupportStep } from './support';
import type { TimeBounds } from '../time/time-bounds';

/** One entity in one role. */
export interface Participation {
  readonly role: string;
  readonly entity: string;
}

/** A text in one language (BCP 47). */
export interface LocalizedText {
  readonly lang: string;
  readonly text: string;
}

/** A relation as a data set gives it. */
export interface RelationRecord {
  readonly id: string;
  readonly type: string;
  /** By language tag. */
  readonly title: Readonly<Record<string, string>>;
  /** EDTF; missing when no time is known. */
  readonly when?: string;
  readonly participants: readonly Participation[];
  /** A class of relations ("any arms export by X to Y") rather than one. */
  readonly generic: boolean;
  readonly partOf?: string;
}

/** Every field of a participation. */
export const PARTICIPATION_FIELDS = fieldsOf<Participation>({ role: property('string'), entity: linkEnd() });

/** Every field of a relation. */
export const RELATION_FIELDS = fieldsOf<RelationRecord>({
  id: property('string'),
  type: property('string'),
  title: special({
    // Two parallel lists, because a property cannot hold a map.
    properties: { titleLangs: 'string[]', titles: 'string[]' },
    canonical: (title) => Object.fromEntries(Object.entries(title).sort(([a], [b]) => byCodePoint(a, b))),
    write: (title = {}) => ({ titleLangs: Object.keys(title), titles: Object.values(title) }),
    read: (held) => {
      const texts = held.value('titles') as readonly string[];
      const languages = held.value('titleLangs') as readonly string[];
      return Object.fromEntries(languages.map((language, index) => [language, texts[index] ?? '']));
    },
  }),
  when: property('string'),
  participants: linked('PARTICIPATES_IN', PARTICIPATION_FIELDS, ({ entity }) => entity),
  generic: property('boolean'),
  partOf: link('PART_OF'),
});

/** The fields of a relation that only the deriving service writes. */
export interface DerivedStatus {
  readonly support: Support;
  readonly supportRank: number;
  readonly contested: boolean;
  readonly status: Status;
  /** The rule of rule set 1 that matched: S0 to S11. */
  readonly rule: string;
  /** Independent origins among the stated claims: a lower bound. */
  readonly origins: number;
  /** How support changed over time; element 0 is day 0001-01-01 with rank 0. */
  readonly steps: readonly SupportStep[];
}

/** A relation as the graph holds it; participants are loaded separately. */
export interface Relation extends Omit<Stored<RelationRecord>, 'title' | 'participants'>, DerivedStatus {
  readonly titles: readonly LocalizedText[];
  readonly bounds: TimeBounds;
  readonly dataSet: string;
}
