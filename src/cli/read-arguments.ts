import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean } from '../base/nearest-name';
import { UsageError } from './command';

/** Options and positional arguments of a command. */
export type ReadArguments<O extends NonNullable<ParseArgsConfig['options']>> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

/** Reads arguments strictly. Throws UsageError for an unknown option or the wrong number of positionals. */
export function readArguments<O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  expected: { readonly options: O; readonly positionals: number },
): ReadArguments<O> {
  const parsed = parse(args, expected.options);
  if (parsed.positionals.length !== expected.positionals) {
    throw new UsageError(
      `This takes ${expected.positionals} arguments beside options, not ${parsed.positionals.length}.`,
    );
  }
  return parsed;
}

function parse<O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
): ReadArguments<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(unknownOption(args, options) ?? (error instanceof Error ? error.message : String(error)));
  }
}

/** The first argument that looks like an option and is none, with the option that is meant. */
function unknownOption(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>): string | null {
  const known = Object.keys(options).map((name) => `--${name}`);
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const stranger = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(options, token.name));
  if (stranger?.kind !== 'option') return null;
  return `There is no option ${stranger.rawName}. ${didYouMean(stranger.rawName, known, `Known: ${known.join(', ')}.`)}`;
}
