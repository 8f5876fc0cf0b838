import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * Reads the arguments of a command. One that the command does not know ends the process with a
 * sentence that names it, and how the command is used.
 *
 * @param usage the command as it is typed: `npm run bench -- [--only=<part>] [--quick]`
 * @param config the options, as Node's `parseArgs` takes them
 */
export function readArguments<Config extends ParseArgsConfig>(usage: string, config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return endWithUsage(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Ends the process with what is wrong with the arguments, and how the command is used. */
export function endWithUsage(problem: string, usage: string): never {
  console.error(`${problem}\nUsage: ${usage}`);
  process.exit(1);
}
