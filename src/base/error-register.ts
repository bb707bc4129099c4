/** What the register says of one code. */
export interface ErrorEntry {
  readonly meaning: string;
  /** HTTP status when a whole request is refused with it. */
  readonly status: number;
  /** Whether the same request may succeed when tried again. */
  readonly retriable: boolean;
  /** What to do about it, in general; an error may carry a better hint of its own. */
  readonly hint: string;
  /** Of a process that cannot start, or has lost what it stands on: says nothing to who asks it over the network. */
  readonly startUp: boolean;
}

const REQUEST = 400;
const UNAVAILABLE = 503;

function entry(status: number, meaning: string, hint: string): ErrorEntry {
  return Object.freeze({ status, meaning, hint, retriable: false, startUp: false });
}

function retriable(status: number, meaning: string, hint: string): ErrorEntry {
  return Object.freeze({ status, meaning, hint, retriable: true, startUp: false });
}

const record = (meaning: string, hint: string): ErrorEntry => entry(422, meaning, hint);
const startUp = (meaning: string, hint: string): ErrorEntry =>
  Object.freeze({ ...entry(UNAVAILABLE, meaning, hint), startUp: true });
const warning = (meaning: string, hint: string): ErrorEntry => entry(200, meaning, hint);

/**
 * Every code that Entente may answer with: its meaning, HTTP status, whether trying again can help, and the way out.
 *
 * A code is added together with the rule that raises it. Codes are never renamed or reused.
 */
export const ERROR_REGISTER = Object.freeze({
  // Requests
  BAD_USER_INPUT: entry(REQUEST, 'An argument has a value that is not allowed.', 'Correct the argument that is named.'),
  ARGUMENT_OUT_OF_RANGE: entry(REQUEST, 'A number is outside its range.', 'Use a number in the range that is named.'),
  NOT_FOUND: entry(404, 'There is nothing at this address.', 'The API is at /graphql, its playground at /playground.'),
  TOO_DEEP: entry(REQUEST, 'The selection is nested too deeply.', 'Ask for less at once, in several requests.'),
  TOO_MANY_TOKENS: entry(REQUEST, 'The document is too long.', 'Shorten the document, or split it.'),
  TOO_MANY_ALIASES: entry(REQUEST, 'The document has too many aliases.', 'Split the document.'),
  TOO_COSTLY: entry(
    REQUEST,
    'The question could return too much.',
    'Lower `first`, or select fewer lists inside lists.',
  ),
  TOO_MUCH_WORK: entry(
    REQUEST,
    'The answer needs more work than one request may use.',
    'Lower `first`, or narrow the filter.',
  ),
  BODY_TOO_LARGE: entry(413, 'The request body is too large.', 'Send a shorter document or fewer variables.'),
  CURSOR_INVALID: entry(
    REQUEST,
    'The cursor was not made by this API.',
    'Pass `endCursor` of the page before, unchanged.',
  ),
  CURSOR_MISMATCH: entry(REQUEST, 'The cursor belongs to another question.', 'Start again without `after`.'),
  SNAPSHOT_EXPIRED: entry(REQUEST, 'The graph has changed since the cursor was made.', 'Start again without `after`.'),
  RUN_MOVED: retriable(
    409,
    'The graph changed while it was read. Discard what was written so far.',
    'Start again from the beginning.',
  ),
  EXPORT_BUSY: retriable(
    UNAVAILABLE,
    'Another export is running. This server writes one at a time.',
    'Try again later; the header Retry-After says when.',
  ),
  DEADLINE: retriable(504, 'The answer was not ready in time.', 'Narrow the question, or try again.'),
  UNAVAILABLE: retriable(UNAVAILABLE, 'The database does not answer.', 'Try again in a moment.'),
  INTERNAL: entry(500, 'Something went wrong on our side.', 'Report the request id.'),

  // Paths
  ENDPOINT_NOT_FOUND: entry(
    REQUEST,
    'No entity has this id, identifier or name.',
    'Look the name up with the query `search` of the API, for example in its playground, and pass the id.',
  ),
  ENDPOINT_AMBIGUOUS: entry(
    REQUEST,
    'Several entities match this name equally well.',
    'Pass the id of the one that is meant.',
  ),
  ENDPOINTS_EQUAL: entry(REQUEST, 'Both ends are the same entity.', 'Name two different entities.'),
  TIME_CONFLICT: entry(REQUEST, 'Two arguments of time cannot be used together.', 'Keep one of them.'),
  HOPS_OUT_OF_RANGE: entry(REQUEST, 'The number of hops is outside its range.', 'Use 1 to 8 hops.'),
  FILTER_EMPTY: entry(
    REQUEST,
    'Nothing in the graph meets this filter.',
    'Widen the part of the filter that is named.',
  ),
  TOO_MANY_ENDPOINTS: entry(
    REQUEST,
    'Too many or too few entities are named at one end.',
    'Name 1 to 100 entities at each end.',
  ),
  PATH_BUSY: retriable(UNAVAILABLE, 'The path graph is being built.', 'Try again in a moment.'),

  // Records of a data set
  CLAIM_NO_CLAIMANT: record(
    'A claim does not say who makes it.',
    'Set `madeBy`; use an UNNAMED_SPEAKER if nobody is named.',
  ),
  CLAIM_NO_SOURCE: record('A claim has no source.', 'Add at least one `readIn`.'),
  CLAIM_NO_RELATION: record('A claim does not say which relation it is about.', 'Set `about`.'),
  CLAIM_ASPECT_VALUE_MISMATCH: record(
    'A claim has a field that its aspect does not allow, or lacks one that it needs.',
    'Give exactly the fields that the aspect needs.',
  ),
  CLAIM_DUPLICATE: record(
    'Two claims are the same: same content, same claimant, same time.',
    'Keep one claim with several `readIn`.',
  ),
  STANCE_VALUE_CONFLICT: record(
    'A claim that takes no stance has a likelihood.',
    'Remove the likelihood, or set a stance.',
  ),
  LIKELIHOOD_WITHOUT_TEXT: record('A likelihood is given without the words of the claimant.', 'Set `likelihoodText`.'),
  TYPE_UNKNOWN: record('The relation type is not in the vocabulary.', 'Use a type of schema/relation-types.'),
  KIND_UNKNOWN: record('The entity kind is not in the vocabulary.', 'Use a kind of schema/entity-kinds.'),
  ROLE_NOT_ALLOWED: record('The relation type does not have this role, or not so often.', 'Use the roles of the type.'),
  ROLE_MISSING: record('A role that the relation type needs has no participant.', 'Add a participant in that role.'),
  ROLE_KIND_MISMATCH: record('An entity of this kind cannot have this role.', 'Use an entity of an allowed kind.'),
  SELF_PARTICIPATION: record('An entity has one role twice, or two principal roles.', 'Keep one participation.'),
  TIME_INVALID: record(
    'The text is not a date that we accept.',
    'Write EDTF: 2023, 2023-10, 2023-10-05, 2023-09/2023-10, 2023-09/..',
  ),
  TIME_SEASON: record(
    'Seasons are refused: programs disagree about their months.',
    'Write the months, for example 2023-09~/2023-11~.',
  ),
  TIME_NO_OFFSET: record('A time of day has no offset.', 'Add Z or an offset, or write the day alone.'),
  TIME_REVERSED: record('The interval ends before it starts.', 'Swap or correct the ends.'),
  TIME_TIE_NEEDS_INTERVAL: record('A tie needs an interval.', 'Write start/end, start/.. or start/.'),
  TIME_SAID_BEFORE_EVENT: record(
    'A claim affirms an event as actual before the event can have begun.',
    'Correct `said`, `when` or the modality.',
  ),
  QTY_BOUND_INVALID: record(
    'The bound and the numbers do not fit together.',
    'BETWEEN takes low <= high, every other bound takes value.',
  ),
  QTY_UNIT_UNKNOWN: record(
    'The unit or measure is not in the vocabulary.',
    'Use a unit and measure of schema/quantities.yaml.',
  ),
  QTY_PERIOD_MISSING: record('A rate has no period.', 'Set `per`.'),
  QTY_DIGITS_UNPARSED: record('A figure is written as text, not as a number.', 'Write the figure in digits.'),
  BASED_ON_CYCLE: record('Claims are based on each other in a circle.', 'Remove one `basedOn`.'),
  PART_OF_CYCLE: record('Relations are part of each other in a circle.', 'Remove one `partOf`.'),
  DERIVED_FROM_CYCLE: record('Sources are derived from each other in a circle.', 'Remove one `derivedFrom`.'),
  SUPERSEDES_CYCLE: record(
    'Claims supersede or retract each other in a circle.',
    'Remove one `supersedes` or `retracts`.',
  ),
  RETRACT_BY_OTHER: record(
    'A claim retracts what somebody else claimed.',
    'Only the claimant may retract; make a claim that denies it.',
  ),
  SUPERSEDE_BY_OTHER: record('A claim supersedes what somebody else claimed.', 'Only the claimant may change a claim.'),
  UNNAMED_MERGE_FORBIDDEN: record(
    'An unnamed speaker has a former id.',
    'Keep one unnamed speaker for each source and description.',
  ),
  UNNAMED_IDENTITY_LEAK: record(
    'An unnamed speaker has a PRIMARY name or an identifier.',
    'Describe the speaker with a WEAK name.',
  ),
  LANG_TAG_INVALID: record('The language tag is not BCP 47.', 'Use a tag such as en, ar or zh-Hant.'),
  NAME_KEY_EMPTY: record('The name has nothing to search for.', 'Give a name with letters or digits.'),
  TEXT_NOT_NFC: record('The text is not in Unicode normalisation form C.', 'Convert the file to NFC.'),
  ID_PATTERN: record('The id or identifier is not written as it should be.', 'Write it as its scheme prescribes.'),
  ID_CHECKSUM: record('The check digits of the identifier are wrong.', 'Compare the identifier with its source.'),
  ID_TAKEN: record('The id or identifier belongs to another record.', 'Use another id, or correct the other record.'),
  REFERENCE_MISSING: record(
    'A record refers to an id that does not exist.',
    'Add the record, or correct the reference.',
  ),
  STILL_REFERENCED: record(
    'Another data set still uses a withdrawn record.',
    'Keep the record, or change the other data set first.',
  ),
  STALE_DATASET: record('A newer version of this data set is loaded.', 'Load that version or a newer one.'),
  VERSION_REUSED: record('This version is loaded with other content.', 'Raise the version, or load with --draft.'),
  DERIVED_NOT_WRITABLE: record('The field is derived and cannot be written.', 'Remove the field.'),
  RUN_TOO_LARGE: record('The data set has more records than one load accepts.', 'Split the data set.'),
  FIELD_UNKNOWN: record('The record has a field that we do not know.', 'Remove or rename the field.'),
  FIELD_MISSING: record('The record lacks a field that it needs.', 'Add the field.'),
  VALUE_INVALID: record('The field has a value that is not allowed.', 'Correct the value.'),

  // Warnings: the data set is accepted
  WARN_PUBLISHED_BEFORE_SAID: warning(
    'A source was published before the claim that is read in it was made.',
    'Check both dates.',
  ),
  WARN_NOT_OBSERVABLE: warning(
    'A claim reports an observation of something that cannot be observed.',
    'Put it on an OBSERVATION.',
  ),
  WARN_EVENT_DATE_EQUALS_PUBLICATION: warning(
    'The date of the event is the day of publication.',
    'Check that it is not copied from the byline.',
  ),
  WARN_TYPE_WITHOUT_HOPS: warning(
    'A relation type has no hops: no path can use it.',
    'List the pairs of roles that paths may use.',
  ),

  // Start-up
  NODE_TOO_OLD: startUp('This Node.js is too old.', 'Install Node.js 20.19 or newer.'),
  JAVA_MISSING: startUp('Java is not on the PATH.', 'Install a Java 17 or 21 runtime, or set NEO4J_URI.'),
  JAVA_TOO_OLD: startUp('This Java is too old for Neo4j 5.26.', 'Install Java 17 or 21, or set NEO4J_URI.'),
  MAVEN_MISSING: startUp('Maven is not on the PATH.', 'Install Maven 3.8 or newer, or set NEO4J_URI.'),
  PORT_TAKEN: startUp('Another program uses the port.', 'Stop it, or set PORT.'),
  NEO4J_UNREACHABLE: startUp('Neo4j does not answer.', 'Check NEO4J_URI, or unset it to use a local server.'),
  NEO4J_AUTH: startUp('Neo4j refuses the user or the password.', 'Check NEO4J_USER and NEO4J_PASSWORD.'),
  NEO4J_TOO_OLD: startUp('This Neo4j is too old.', 'Use Neo4j 5.26 or newer.'),
  GRAPH_NEWER_THAN_CODE: startUp(
    'A newer version of Entente has written to this database.',
    'Update Entente, or use another database.',
  ),
  GRAPH_FOREIGN: startUp(
    'The database has data that Entente did not write.',
    'Use an empty database. Entente never changes data that it did not write.',
  ),
  VOCABULARY_INVALID: startUp('The vocabulary in schema/ has faults.', 'Correct the faults that are listed.'),
  CONFIG_INVALID: startUp(
    'A setting has a value that is not allowed.',
    'Correct the environment variable that is named.',
  ),
  DATA_FOLDER_IN_USE: startUp(
    'Another process is using this data folder.',
    'Wait until it is done, or set ENTENTE_DATA to another folder.',
  ),
} as const satisfies Readonly<Record<string, ErrorEntry>>);
