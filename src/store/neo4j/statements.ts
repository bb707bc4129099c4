import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One statement of cypher/: its text with includes expanded, and the contents of its header. */
export interface Statement {
  /** Path below cypher/ without the ending: `entity/find-by-ids`. */
  readonly name: string;
  /** As it is sent: filters expanded, no comments, `$name` as `$given.name` (`givenParameters`). */
  readonly text: string;
  /** The first line of the header. */
  readonly purpose: string;
  readonly parameters: readonly string[];
  /** Columns of a row, in order. */
  readonly returns: readonly string[];
  readonly mode: 'read' | 'write' | 'schema';
  readonly timeoutMilliseconds: number;
}

const HEADER_LINE = /^\/\/ (params|returns|mode|timeout): *(.*)$/;
const INCLUDE_LINE = /^\/\/> include ([a-z0-9/-]+)$/;
/** The folder of files that are only included. */
const FILTERS = 'filters/';
/** The folder of templates of scripts. */
const TEMPLATES = 'templates/';
const MODES = ['read', 'write', 'schema'] as const;
const PARAMETER = /\$(\w+)/g;

/**
 * Parameters as they are sent: all in one map, from which the statements read `$given.name`.
 *
 * Neo4j plans a statement again for every new combination of types and sizes of its parameters. For a list with a
 * dozen conditions, each of which may be null, that takes half a second. A map always has the same type (DECISIONS.md).
 */
export function givenParameters<P extends object>(parameters: P): { readonly given: P } {
  return { given: parameters };
}

/**
 * Reads every statement below a folder, once, at start.
 *
 * A file is a header of `//` lines (purpose, then `params:`, `returns:`, `mode:`, `timeout:` in seconds), then one
 * statement. A line `//> include filters/relation` stands for that file's text, without arguments or nesting.
 * Files below `filters/` are only included; one that gives columns lists them in a `returns:` of its own, and statements
 * name the file among theirs. Files below `templates/` are left out. Throws Error for a file that breaks these rules.
 */
export function readStatements(folder: string): ReadonlyMap<string, Statement> {
  return parsed(folder, (name) => !name.startsWith(FILTERS) && !name.startsWith(TEMPLATES));
}

/** Reads the templates of scripts. Exports write them with rows in place of `$rows`; they are never sent. */
export function readTemplates(folder: string): ReadonlyMap<string, Statement> {
  return parsed(folder, (name) => name.startsWith(TEMPLATES));
}

function parsed(folder: string, isIncluded: (name: string) => boolean): ReadonlyMap<string, Statement> {
  const names = statementNames(folder).filter(isIncluded);
  return new Map(names.map((name) => [name, parseStatement(folder, name)]));
}

function statementNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => relative(folder, join(folder, file)).split(sep).join('/').slice(0, -'.cypher'.length))
    .sort();
}

function parseStatement(folder: string, name: string): Statement {
  const lines = linesOf(folder, name);
  const header = headerOf(lines);
  const mode = MODES.find((known) => known === header.get('mode'));
  const seconds = Number(header.get('timeout'));
  if (mode === undefined || !(seconds > 0)) throw new Error(`cypher/${name}.cypher: header lacks mode or timeout`);
  return Object.freeze({
    name,
    text: expand(folder, lines).trim(),
    purpose: (lines[0] ?? '').replace(/^\/\/ /, ''),
    parameters: listed(header.get('params')),
    returns: listed(header.get('returns')).flatMap((column) => columnsOf(folder, column)),
    mode,
    timeoutMilliseconds: seconds * 1000,
  });
}

function linesOf(folder: string, name: string): readonly string[] {
  return readFileSync(join(folder, `${name}.cypher`), 'utf8').split('\n');
}

function headerOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const header = new Map<string, string>();
  for (const line of lines) {
    const match = HEADER_LINE.exec(line);
    if (match?.[1] !== undefined) header.set(match[1], match[2] ?? '');
  }
  return header;
}

/** A column as it is, or those of the included file that is named. */
function columnsOf(folder: string, column: string): readonly string[] {
  return column.startsWith(FILTERS) ? listed(headerOf(linesOf(folder, column)).get('returns')) : [column];
}

function listed(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The text as it is sent: without comments, with includes, and with parameters read from their map. */
function expand(folder: string, lines: readonly string[]): string {
  return lines
    .flatMap((line) => {
      const include = INCLUDE_LINE.exec(line.trim());
      if (include?.[1] === undefined) return [line];
      return linesOf(folder, include[1]);
    })
    .filter((line) => !line.trim().startsWith('//'))
    .join('\n')
    .replace(PARAMETER, '$$given.$1');
}
