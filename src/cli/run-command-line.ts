import { Command, CommanderError } from 'commander';
import { EntenteError, type ErrorCode } from '../base/errors';
import { readConfig } from '../config';
import { softwareVersion } from '../config';
import { examples, type CommandWork, type RunWork } from './command';
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

const HELP_END = `${examples('path "Kim Jong Un" "S/RES/1718 (2006)"', 'path --help')}

Every command has a help of its own. Paths are read from the folder in which the command was typed.
Answers go to standard output, everything else to standard error.
Exit codes: 0 ok, 1 unexpected, 2 usage, 3 data refused, 4 database unreachable, 130 interrupted.`;

/** Runs the command that the arguments name and gives the exit code. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal = processTerminal): Promise<number> {
  let exit: number = EXIT.ok;
  const program = commandLine(terminal, async (work) => {
    exit = await runWork(work, terminal);
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    // The help, the version, or what is wrong with the arguments has been printed.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    throw error;
  }
}

/** The program with all its commands; it throws CommanderError instead of ending the process. */
function commandLine(terminal: Terminal, run: RunWork): Command {
  const program = new Command('entente')
    .description('A knowledge graph of geopolitical relations, on the command line.')
    .version(softwareVersion(), '-V, --version', 'Prints the version of Entente.')
    .helpOption('-h, --help', 'Prints this help.')
    .helpCommand('help [command]', 'Prints the help of a command.')
    .addHelpText('after', HELP_END)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.answer(text.trimEnd());
      },
      writeErr: (text) => {
        terminal.note(text.trimEnd());
      },
      outputError: (text, write) => {
        write(text.replace(/^error:/, 'BAD_USER_INPUT:'));
      },
    });
  COMMANDS.forEach((add) => {
    add(program, run);
  });
  [program, ...program.commands].forEach((command) => {
    const words = command === program ? '--help' : `${command.name()} --help`;
    command.showHelpAfterError(`To see what it takes: npm run -s entente -- ${words}`);
  });
  return program;
}

async function runWork(work: CommandWork, terminal: Terminal): Promise<number> {
  const interruption = new AbortController();
  const interrupt = (): void => {
    interruption.abort();
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  try {
    const exit = await work({ config: readConfig(process.env), terminal, signal: interruption.signal });
    return interruption.signal.aborted ? EXIT.interrupted : exit;
  } catch (error) {
    if (interruption.signal.aborted) return EXIT.interrupted;
    return explainFailure(error, terminal);
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}

function explainFailure(error: unknown, terminal: Terminal): number {
  if (!(error instanceof EntenteError)) {
    terminal.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT.unexpected;
  }
  terminal.note(`${error.code}: ${error.message} ${error.hint}`);
  if (UNREACHABLE.has(error.code)) return EXIT.databaseUnreachable;
  return USAGE.has(error.code) ? EXIT.usage : EXIT.unexpected;
}
