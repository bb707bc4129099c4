import type { Derivation, SourceKind, Verification } from '../../domain/record/source';
import { describedEnum } from '../described-enum';

export const SourceKindEnum = describedEnum<SourceKind>({
  name: 'SourceKind',
  description: 'What a source is; IMAGE, VIDEO, AIS, RADAR, DEBRIS and FINANCIAL are evidence rather than words.',
  values: {
    NEWS_REPORT: 'A report by a news outlet.',
    OFFICIAL_STATEMENT: 'Words of a state or organization, published by it.',
    OFFICIAL_RECORD: 'A record: minutes, votes, resolutions, registers.',
    REPORT: 'A study or report.',
    LIST: 'A list, such as one of persons under sanctions.',
    TRANSCRIPT: 'Spoken words written down.',
    POST: 'A post on a social network.',
    REFERENCE: 'A work of reference.',
    DATA_SET: 'A data set.',
    IMAGE: 'A picture, from a satellite or a camera.',
    VIDEO: 'A film.',
    AIS: 'The track of a ship.',
    RADAR: 'A track seen by radar.',
    DEBRIS: 'Remains of a thing.',
    FINANCIAL: 'Records of payments.',
  },
});

export const VerificationEnum = describedEnum<Verification>({
  name: 'Verification',
  description: 'How much of a source was opened, from least to most.',
  values: {
    CITED: 'Named by others, not opened; never confirms, and takes no confirmation away.',
    EXCERPT: 'An excerpt was read.',
    READ: 'The whole was read.',
  },
});

export const DerivationEnum = describedEnum<Derivation>({
  name: 'Derivation',
  description: 'How a source comes from another.',
  values: {
    WIRE_COPY: "A copy of an agency's text.",
    TRANSLATION: 'A translation.',
    SUMMARY: 'A summary.',
    QUOTES: 'Quotes it.',
    MIRROR: 'The same, published elsewhere.',
  },
});
