import { setFlagsFromString } from 'node:v8';
import { Option } from 'commander';
import { EntenteError } from '../base/errors';
import { unlimitedScope } from '../base/request-scope';
import { EXPORT_FORMATS, EXPORT_SHAPES, MOST_SCOPE_HOPS, type ExportQuestion } from '../domain/export/export-question';
import { camelCase, EXPORT_OPTIONS, GivenOptions, type ExportOption } from '../domain/export/given-options';
import { readExportQuestion } from '../domain/export/read-export-question';
import { CONTESTED_MODES, SUPPORT_FLOORS } from '../domain/record/support';
import { CERTAINTIES } from '../domain/time/time-match';
import { exportGraph } from '../service/export/export-graph';
import { loadSeed } from '../service/load/load-seed';
import { readGraphState } from '../service/graph/graph-state';
import { examples, type AddCommand, type Invocation } from './command';
import { fileTarget, folderTarget, streamTarget, type ExportTarget } from './export-target';
import { EXIT } from './terminal';
import { withGraph } from './with-graph';
import { writeExport } from './write-export';

const STANDARD_OUTPUT = '-';

/**
 * Makes V8 collect garbage whenever the heap has doubled. By default it waits for up to four times as much; an export,
 * which holds two pages of records, then takes 220 to 280 MiB instead of 160. The cost is a tenth of the speed.
 */
const GROWTH = '--heap-growing-percent=100';

/** The options of the command line. Those that addresses of exports have too are lists of texts. */
interface ExportOptions {
  readonly out: string;
  readonly force?: boolean;
  readonly [option: string]: unknown;
}

/** How the help shows an option. */
interface OptionHelp {
  readonly value: string;
  readonly description: string;
  readonly words?: readonly string[];
}

/** The help of the options. readExportQuestion checks their values, as it does for addresses. */
const HELP: Readonly<Record<ExportOption, OptionHelp>> = {
  format: { value: 'format', description: 'What to write. Required.', words: EXPORT_FORMATS },
  shape: {
    value: 'shape',
    description: 'The graph as Entente keeps it, or one edge a hop to draw. For cypher only. Default: model.',
    words: EXPORT_SHAPES,
  },
  scope: {
    value: 'ids',
    description: 'What to take: all, or ids of entities, or ids of relations. Several with commas. Default: all.',
  },
  hops: { value: 'number', description: `Hops around the entities of --scope, 1 to ${MOST_SCOPE_HOPS}. Default: 1.` },
  at: { value: 'date', description: 'Only relations of this time, as 2023-10 (EDTF). Not with --during.' },
  during: { value: 'date', description: 'Only relations of this window of time, as 2023/2024 (EDTF). Not with --at.' },
  match: {
    value: 'mode',
    description: 'How imprecise dates are read, with --at or --during. Default: POSSIBLE.',
    words: CERTAINTIES,
  },
  'said-by': { value: 'day', description: 'Only what had been said by the end of this day, as 2023-10-05.' },
  'min-support': {
    value: 'support',
    description: 'Least support of every relation. Default: ANY.',
    words: SUPPORT_FLOORS,
  },
  contested: {
    value: 'mode',
    description: 'What is done with contested relations. Default: FLAG.',
    words: CONTESTED_MODES,
  },
  lang: {
    value: 'tag',
    description: 'Language of labels, as a BCP 47 tag; for graphml and shape direct. Default: en.',
  },
  'data-set': {
    value: 'id',
    description: 'Only this data set, and all of it, as dataset:dprk-russia-2023. Default: everything.',
  },
};

/** `entente export`: writes the whole graph, a data set, or a part that keeps its meaning. */
export const addExport: AddCommand = (program, run) => {
  const command = program
    .command('export')
    .usage('--format <format> [options]')
    .description('Writes the graph, or a part of it that keeps its meaning, as files that other programs load.');
  for (const option of EXPORT_OPTIONS) {
    const { value, description, words } = HELP[option];
    const declared = new Option(`--${option} <${value}>`, description);
    command.addOption((words === undefined ? declared : declared.choices(words)).argParser(collected));
  }
  command
    .option('--out <path>', 'A file, or for csv-admin a new or empty folder; - is standard output.', STANDARD_OUTPUT)
    .option('--force', 'Replaces the file of --out when it is there already.')
    .addHelpText(
      'after',
      examples(
        'export --format cypher --scope entity:kim-jong-un --hops 2 --out kim.cypher',
        'export --format graphml --min-support REPORTED --lang ar --out entente.graphml',
        'export --format csv-admin --out entente-csv',
      ),
    )
    .action((options: ExportOptions) => run((invocation) => exportTo(options, invocation)));
};

/** Keeps every value of an option that is given several times; readExportQuestion decides what that means. */
function collected(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

async function exportTo(options: ExportOptions, invocation: Invocation): Promise<number> {
  const question = readExportQuestion(givenOptions(options));
  setFlagsFromString(GROWTH);
  const { config, signal, terminal } = invocation;
  const target = await targetOf(question, { out: options.out, replace: options.force === true }, signal);
  return withGraph(invocation, async ({ database, vocabulary }) => {
    // A graph that holds anything is exported as it is; the seed is loaded into an empty one only.
    if ((await readGraphState(database))?.dataSets.length === 0)
      await loadSeed(database, config.seedFolder, vocabulary);
    const scope = unlimitedScope('entente export', signal);
    const prepared = await exportGraph({ database, vocabulary }, question, scope);
    await writeExport(prepared, { target, terminal, signal });
    return EXIT.ok;
  });
}

function givenOptions(options: ExportOptions): GivenOptions {
  const given = EXPORT_OPTIONS.flatMap((option) => {
    const texts = options[camelCase(option)] as readonly string[] | undefined;
    return texts === undefined ? [] : [[`--${option}`, texts] as const];
  });
  return new GivenOptions(new Map(given), (option) => `--${option}`);
}

interface Place {
  /** A file, a folder, or `-`. */
  readonly out: string;
  readonly replace: boolean;
}

/** Where the export goes. Throws BAD_USER_INPUT when the format cannot go there, or something is there already. */
async function targetOf(
  { format }: ExportQuestion,
  { out, replace }: Place,
  signal: AbortSignal,
): Promise<ExportTarget> {
  if (out === '') throw refused('--out is empty.', 'Name a file or a folder.');
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
