import type { PropertyColumn, PropertyLayout, PropertyRow } from '../domain/export/property-row';
import type { PropertyType } from '../domain/record/properties';
import type { Codebook } from './direct-codebook';
import { xmlText } from './xml-text';

/** What a key is declared for. */
export type KeyOwner = 'graph' | 'node' | 'edge';

/** Properties that are XML attributes rather than data. */
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

/** A key: the property that it declares, and the opening tag of its data. */
interface Key {
  readonly column: PropertyColumn;
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
    this.#keys = Object.keys(codebook)
      .filter((name) => !ATTRIBUTES.has(name))
      .map((name) => {
        const column = layout.columnOf(name);
        if (column === undefined) throw new Error(`the layout of ${owner} has no ${name}`);
        return { column, opening: `<data key="${this.#keyId(name)}">` };
      });
  }

  /** One declaration for each key, with its meaning. */
  declarations(): string {
    return this.#keys
      .map(({ column: { name, type } }) => {
        const attributes = `id="${this.#keyId(name)}" for="${this.#owner}" attr.name="${name}"`;
        const meaning = this.#codebook[name]?.meaning ?? '';
        return `  <key ${attributes} attr.type="${graphmlType(type)}"><desc>${xmlText(meaning)}</desc></key>\n`;
      })
      .join('');
  }

  /** The data of a row, in the order of the keys; missing properties are left out. Throws Error for another layout. */
  data(row: PropertyRow): string {
    if (row.layout !== this.#layout) throw new Error(`the properties of a row are not the keys of ${this.#owner}`);
    let text = '';
    for (const { column, opening } of this.#keys) {
      const value = row.valueIn(column);
      if (value === undefined) continue;
      text += `${opening}${xmlText(typeof value === 'object' ? JSON.stringify(value) : String(value))}</data>`;
    }
    return text;
  }

  #keyId(name: string): string {
    return `${this.#owner}-${name}`;
  }
}
