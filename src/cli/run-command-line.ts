import { readConfig } from '../config';
import { EntenteError, type ErrorCode } from '../base/errors';
import { UsageError, type Command } from './command';
import { COMMANDS } from './commands';
import { EXIT, processTerminal, type Terminal } from './terminal';

const UNREACHABLE: ReadonlySet<ErrorCode> = new Set(['NEO4J_UNREACHABLE', 'NEO4J_AUTH', 'UNAVAILABLE']);
const USAGE: ReadonlySet<ErrorCode> = new Set([
  'BAD_USER_INPUT',
  'ARGUMENT_OUT_OF_RANGE',
  'CONFIG_INVALID',
  'ENDPOINT_NOT_FOUND',
  'ENDPOINT_AMBIGUOUS',
  'ENDPOINTS_EQUAL',
  'FILTER_EMPTY',
  'HOPS_OUT_OF_RANGE',
  'TIME_CONFLICT',
  'TOO_MANY_ENDPOINTS',
]);

/** Runs the command that the arguments name and gives the exit code. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal = processTerminal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    helpLines(COMMANDS).forEach((line) => {
      terminal.answer(line);
    });
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) {
    terminal.note(`There is no command "${name}". Known: ${COMMANDS.map((known) => known.name).join(', ')}.`);
    return EXIT.usage;
  }
  return runCommand(command, rest, terminal);
}

async function runCommand(command: Command, rest: readonly string[], terminal: Terminal): Promise<number> {
  const interruption = new AbortController();
  const interrupt = (): void => {
    interruption.abort();
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  try {
    const config = readConfig(process.env);
    const exit = await command.run({ arguments: rest, config, terminal, signal: interruption.signal });
    return interruption.signal.aborted ? EXIT.interrupted : exit;
  } catch (error) {
    if (interruption.signal.aborted) return EXIT.interrupted;
    return explainFailure(error, command, terminal);
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}

function explainFailure(error: unknown, command: Command, terminal: Terminal): number {
  if (error instanceof UsageError) {
    terminal.note(error.message);
    terminal.note(`Usage: entente ${command.name} ${command.usage}`);
    return EXIT.usage;
  }
  if (!(error instanceof EntenteError)) {
    terminal.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT.unexpected;
  }
  terminal.note(`${error.code}: ${error.message} ${error.hint}`);
  if (UNREACHABLE.has(error.code)) return EXIT.databaseUnreachable;
  return USAGE.has(error.code) ? EXIT.usage : EXIT.unexpected;
}

function helpLines(commands: readonly Command[]): string[] {
  return [
    'entente: a knowledge graph of geopolitical relationships',
    '',
    ...commands.flatMap((command) => [
      `  entente ${command.name} ${command.usage}`,
      `      ${command.summary}`,
      `      $ ${command.example}`,
    ]),
    '',
    'Answers go to standard output, everything else to standard error.',
    'Exit codes: 0 ok, 1 unexpected, 2 usage, 3 data refused, 4 database unreachable, 130 interrupted.',
  ];
}
