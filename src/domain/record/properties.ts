/** The types of single values. */
export type PlainType = 'string' | 'int' | 'float' | 'boolean' | 'date' | 'datetime';

/** The types of lists; all items of a list have one type. */
export type ListType = 'string[]' | 'int[]' | 'boolean[]' | 'date[]';

/** The types that a property of the graph may have. */
export type PropertyType = PlainType | ListType;

/** The properties of a node or link, by name. */
export type PropertyTypes = Readonly<Record<string, PropertyType>>;

/** A value of a node or link: numbers and texts as they are, days and instants as ISO text. */
export type PropertyValue = string | number | boolean | readonly (string | number | boolean)[];

/** Properties by name; a property that is missing is null in the graph. */
export type Properties = Readonly<Record<string, PropertyValue>>;
