import type { Derivation, SourceKind, Verification } from '../../domain/record/source';
import { describedEnum } from '../described-enum';

export const SourceKindEnum = describedEnum<SourceKind>({
  name: 'SourceKind',
  description: 'What a source is. IMAGE, VIDEO, AIS, RADAR, DEBRIS and FINANCIAL are evidence; the others are words.',
  values: {
    NEWS_REPORT: 'A report by a news outlet.',
    OFFICIAL_STATEMENT: 'A statement by a state or organization, published by itself.',
    OFFICIAL_RECORD: 'A record: minutes, votes, resolutions, registers.',
    REPORT: 'A study or report.',
    LIST: 'A list, such as a list of persons under sanctions.',
    TRANSCRIPT: 'Spoken words written down.',
    POST: 'A post on a social network.',
    REFERENCE: 'A work of reference.',
    DATA_SET: 'A data set.',
    IMAGE: 'A picture, from a satellite or a camera.',
    VIDEO: 'A video.',
    AIS: 'The track of a ship.',
    RADAR: 'A track seen by radar.',
    DEBRIS: 'Physical remains, such as parts of a missile.',
    FINANCIAL: 'Records of payments.',
  },
});

export const VerificationEnum = describedEnum<Verification>({
  name: 'Verification',
  description: 'How much of a source the editors have read, from least to most.',
  values: {
    CITED: 'Nothing: others only name it. It cannot confirm a relation, nor take a confirmation away.',
    EXCERPT: 'An excerpt.',
    READ: 'The whole source.',
  },
});

export const DerivationEnum = describedEnum<Derivation>({
  name: 'Derivation',
  description: 'How a source was made from another source.',
  values: {
    WIRE_COPY: "It is a copy of a news agency's text.",
    TRANSLATION: 'It is a translation.',
    SUMMARY: 'It is a summary.',
    QUOTES: 'It quotes the other source.',
    MIRROR: 'It is the same text, published elsewhere.',
  },
});
