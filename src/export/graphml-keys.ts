import type { Properties, PropertyValue } from '../domain/export/exported-graph';
import type { PropertyType } from '../domain/export/graph-model';
import type { DirectProperty } from './direct-codebook';
import { xmlText } from './xml-text';

/** What a key is declared for. */
export type KeyOwner = 'graph' | 'node' | 'edge';

/** Properties that XML has as attributes rather than as data. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['id']);

/** GraphML has no lists and no dates: lists are JSON, dates ISO 8601 text. */
function graphmlType(type: PropertyType): string {
  switch (type) {
    case 'int':
      return 'int';
    case 'float':
      return 'double';
    case 'boolean':
      return 'boolean';
    default:
      return 'string';
  }
}

/** The keys of graphs, nodes or edges, and their data. */
export class GraphmlKeys {
  readonly #owner: KeyOwner;
  readonly #properties: Readonly<Record<string, DirectProperty>>;
  /** Each property with what opens its data. */
  readonly #openings: readonly (readonly [name: string, opening: string])[];

  constructor(owner: KeyOwner, properties: Readonly<Record<string, DirectProperty>>) {
    this.#owner = owner;
    this.#properties = properties;
    this.#openings = Object.keys(properties)
      .filter((name) => !ATTRIBUTES.has(name))
      .map((name) => [name, `<data key="${this.#keyId(name)}">`]);
  }

  /** A declaration a key, each with its meaning. */
  declarations(): string {
    return this.#openings
      .map(([name]) => {
        const { type, meaning } = this.#properties[name] ?? { type: 'string', meaning: '' };
        const attributes = `id="${this.#keyId(name)}" for="${this.#owner}" attr.name="${name}"`;
        return `  <key ${attributes} attr.type="${graphmlType(type)}"><desc>${xmlText(meaning)}</desc></key>\n`;
      })
      .join('');
  }

  /** The data of properties, in the order of the keys; one that is not there has none. */
  data(properties: Properties): string {
    let text = '';
    for (const [name, opening] of this.#openings) {
      const value = properties[name];
      if (value !== undefined) text += `${opening}${valueText(value)}</data>`;
    }
    return text;
  }

  #keyId(name: string): string {
    return `${this.#owner}-${name}`;
  }
}

function valueText(value: PropertyValue): string {
  if (typeof value === 'string') return xmlText(value);
  return typeof value === 'object' ? xmlText(JSON.stringify(value)) : String(value);
}
