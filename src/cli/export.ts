import { setFlagsFromString } from 'node:v8';
import type { ExportQuestion } from '../domain/export/export-question';
import { EXPORT_OPTIONS, GivenOptions } from '../domain/export/given-options';
import { readExportQuestion } from '../domain/export/read-export-question';
import { EntenteError } from '../base/errors';
import { unlimitedScope } from '../base/request-scope';
import { exportGraph } from '../service/export/export-graph';
import { loadSeed } from '../service/load/load-seed';
import { readGraphState } from '../service/graph/graph-state';
import type { Command, Invocation } from './command';
import { fileTarget, folderTarget, streamTarget, type ExportTarget } from './export-target';
import { readArguments } from './read-arguments';
import { EXIT } from './terminal';
import { withGraph } from './with-graph';
import { writeExport } from './write-export';

const STANDARD_OUTPUT = '-';

/**
 * Collects garbage when the heap has doubled since the last time. V8 waits for up to four times as much, which leaves an
 * export that holds two pages of records with 220 to 280 MiB in place of 160; this costs a tenth of its speed.
 */
const GROWTH = '--heap-growing-percent=100';

/** Takes the graph away: whole, a data set, or a part that keeps its meaning. */
export const exportCommand: Command = {
  name: 'export',
  usage:
    '--format cypher|entente|csv-admin|graphml [--out <file|folder|->] [--force] [--shape model|direct] ' +
    '[--scope all|<ids>] [--hops 1..8] [--at|--during <date>] [--match POSSIBLE|CERTAIN] [--said-by <day>] ' +
    '[--min-support <floor>] [--contested FLAG|EXCLUDE|ONLY] [--lang <tag>] [--data-set <id>]',
  summary: 'Writes the graph, or a part of it that keeps its meaning, as files that other programs load.',
  example: 'entente export --format cypher --scope entity:kim-jong-un --hops 2 --out kim.cypher',
  run,
};

const TEXTS = { type: 'string', multiple: true } as const;
const OPTIONS = {
  ...(Object.fromEntries(EXPORT_OPTIONS.map((name) => [name, TEXTS])) as Record<string, typeof TEXTS>),
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const;

async function run(invocation: Invocation): Promise<number> {
  const { values } = readArguments(invocation.arguments, { options: OPTIONS, positionals: 0 });
  const question = readExportQuestion(givenOptions(values));
  setFlagsFromString(GROWTH);
  const { config, signal, terminal } = invocation;
  const target = await targetOf(question, { out: values.out, replace: values.force === true }, signal);
  return withGraph(invocation, async ({ database, vocabulary }) => {
    // A graph that holds anything is taken as it is: who takes data away does not ask for more.
    if ((await readGraphState(database))?.dataSets.length === 0)
      await loadSeed(database, config.seedFolder, vocabulary);
    const scope = unlimitedScope('entente export', signal);
    const prepared = await exportGraph({ database, vocabulary }, question, scope);
    await writeExport(prepared, { target, terminal, signal });
    return EXIT.ok;
  });
}

function givenOptions(values: Readonly<Record<string, unknown>>): GivenOptions {
  const given = EXPORT_OPTIONS.flatMap((option) => {
    const texts = values[option] as readonly string[] | undefined;
    return texts === undefined ? [] : [[`--${option}`, texts] as const];
  });
  return new GivenOptions(new Map(given), (option) => `--${option}`);
}

interface Place {
  /** A file, a folder, `-`; standard output when it is not said. */
  readonly out: unknown;
  readonly replace: boolean;
}

/** Where the export goes. Throws BAD_USER_INPUT for what cannot be and for what is in the way. */
async function targetOf(
  { format }: ExportQuestion,
  { out = STANDARD_OUTPUT, replace }: Place,
  signal: AbortSignal,
): Promise<ExportTarget> {
  if (typeof out !== 'string' || out === '') throw refused('--out is empty.', 'Name a file or a folder.');
  if (format !== 'csv-admin') {
    return out === STANDARD_OUTPUT ? streamTarget(process.stdout, signal) : fileTarget(out, { replace });
  }
  const hint = 'Name a folder that is new or empty with --out, without --force.';
  if (out === STANDARD_OUTPUT) throw refused('csv-admin is written as several files.', hint);
  if (replace) throw refused('--force replaces a file, and csv-admin is a folder.', hint);
  return folderTarget(out);
}

function refused(message: string, hint: string): EntenteError {
  return new EntenteError('BAD_USER_INPUT', message, { hint });
}
