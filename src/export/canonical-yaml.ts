import { Document, isMap, isSeq, visit, type Scalar } from 'yaml';

/** Lines are not folded, brackets are not padded, and quotes are double. */
const STYLE = Object.freeze({
  lineWidth: 0,
  flowCollectionPadding: false,
  singleQuote: false,
  doubleQuotedAsJSON: true,
} as const);

/** A text that may stand without quotes: one line that begins with a letter of any script. */
const PLAIN = /^\p{L}[^\p{Cc}\p{Zl}\p{Zp}]*$/u;

/**
 * Writes records, or what a data set says of itself, as YAML in the one style of this format.
 *
 * A record is a block of its fields, in the order of the value. Inside it every map is on one line, and so is a list of
 * texts; of other lists each item has its own line. A text stands without quotes when it begins with a letter and
 * readers of YAML 1.1 and 1.2 both take it for that text; otherwise, dates among them, in double quotes, escaped as
 * JSON is. No line is folded.
 */
export function canonicalYaml(value: object): string {
  const document = new Document(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, scalar) => {
      chooseQuotes(scalar);
      // JSON has one zero.
      if (scalar.value === 0) scalar.value = 0;
    },
    Map: (_key, map, path) => {
      map.flow = path.some(isMap);
    },
    Seq: (_key, list) => {
      list.flow = !list.items.some((item) => isMap(item) || isSeq(item));
    },
  });
  return document.toString(STYLE);
}

/** Asks for a text without quotes where the style has none; the writer still quotes what would be misread. */
function chooseQuotes(scalar: Scalar): void {
  if (typeof scalar.value === 'string') scalar.type = PLAIN.test(scalar.value) ? 'PLAIN' : 'QUOTE_DOUBLE';
}
