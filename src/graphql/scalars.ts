import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from '../domain/time/calendar-day';
import { parseEdtf } from '../domain/time/edtf';
import { EntenteError } from '../base/errors';
import { parseLanguageTag } from '../domain/text/language-tag';
import { valueOrThrow } from '../base/parsed';

/** A scalar that is written as a string. */
interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL: string;
  /** Throws EntenteError for a text that it does not accept. */
  readonly read: (text: string) => string;
}

function textScalar({ name, description, specifiedByURL, read }: TextScalar): GraphQLScalarType<string, string> {
  const readAny = (value: unknown): string => {
    if (typeof value !== 'string') throw new EntenteError('BAD_USER_INPUT', `${name} must be a string.`);
    return read(value);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => String(value),
    parseValue: readAny,
    parseLiteral: (node: ValueNode) => readAny(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** A date as written, checked by our own reader. */
export const EdtfScalar = textScalar({
  name: 'EDTF',
  description:
    'A date in EDTF (ISO 8601-2), in the Gregorian calendar. All of level 1 except seasons; of level 2, one-of ' +
    'sets and days that are partly unknown. Examples: 2023, 2023-10, 2023-10-05, 2023-09/2023-10, 2023-09/.., ' +
    '[2023-09,2023-10].',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  read: (text) => {
    valueOrThrow(parseEdtf(text));
    return text;
  },
});

/** A calendar day. */
export const DateScalar = textScalar({
  name: 'Date',
  description: 'A calendar day without a time zone, written YYYY-MM-DD. Gregorian calendar, years 0001 to 9999.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  read: (text) => {
    if (!isDay(text)) {
      throw new EntenteError('BAD_USER_INPUT', 'This is not a calendar day.', { hint: 'Write it as 2023-10-05.' });
    }
    return text;
  },
});

/** A date and time. It occurs in answers only. */
export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'A date and time with its offset, in ISO 8601: 2023-10-05T12:30:00Z.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  read: (text) => text,
});

/** A language. */
export const LanguageTagScalar = textScalar({
  name: 'LanguageTag',
  description: 'A language by its BCP 47 tag: en, ar, ko, ru, zh-Hant.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc5646',
  read: (text) => valueOrThrow(parseLanguageTag(text)),
});

/** A web address. It occurs in answers only. */
export const UrlScalar = textScalar({
  name: 'URL',
  description: 'A web address.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  read: (text) => text,
});
