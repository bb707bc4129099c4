import {
  isList,
  NULL_TEXT,
  type PropertyLayout,
  type PropertyRow,
  type PropertyType,
  WRITTEN,
} from '../domain/export/property-row';
import type { Codebook } from './direct-codebook';
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

/** A key: what opens its data, and where these are. */
interface Key {
  readonly name: string;
  readonly place: number;
  readonly type: PropertyType;
  readonly opening: string;
}

/** The keys of graphs, nodes or edges, and their data. */
export class GraphmlKeys {
  readonly #owner: KeyOwner;
  readonly #codebook: Codebook;
  readonly #layout: PropertyLayout;
  readonly #keys: readonly Key[];

  /** `layout` is that of the codebook. */
  constructor(owner: KeyOwner, codebook: Codebook, layout: PropertyLayout) {
    this.#owner = owner;
    this.#codebook = codebook;
    this.#layout = layout;
    this.#keys = Object.entries(codebook)
      .filter(([name]) => !ATTRIBUTES.has(name))
      .map(([name, { type }]) => {
        const place = layout.columnOf(name)?.place;
        if (place === undefined) throw new Error(`the layout of ${owner} has no ${name}`);
        return { name, type, place, opening: `<data key="${this.#keyId(name)}">` };
      });
  }

  /** A declaration a key, each with its meaning. */
  declarations(): string {
    return this.#keys
      .map(({ name, type }) => {
        const attributes = `id="${this.#keyId(name)}" for="${this.#owner}" attr.name="${name}"`;
        const meaning = this.#codebook[name]?.meaning ?? '';
        return `  <key ${attributes} attr.type="${graphmlType(type)}"><desc>${xmlText(meaning)}</desc></key>\n`;
      })
      .join('');
  }

  /** The data of a row, in the order of the keys; what is not there has none. Throws Error for another layout, and for a text that its type cannot hold. */
  data(row: PropertyRow): string {
    if (row.layout !== this.#layout) throw new Error(`the properties of a row are not the keys of ${this.#owner}`);
    let text = '';
    for (const { name, place, type, opening } of this.#keys) {
      const own = row.texts[place] ?? NULL_TEXT;
      if (own === NULL_TEXT) continue;
      text += `${opening}${xmlText(isList(type) ? JSON.stringify(row.value(name)) : WRITTEN[type](own))}</data>`;
    }
    return text;
  }

  #keyId(name: string): string {
    return `${this.#owner}-${name}`;
  }
}
