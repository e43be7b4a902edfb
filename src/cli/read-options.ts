import { type ParseArgsConfig, parseArgs } from 'node:util';
import { suggest } from '../contract/did-you-mean.ts';
import { ConfigurationError } from '../report/configuration-error.ts';

/** Reads the options of a command; anything unknown is a set-up error with a did-you-mean. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  argv: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw error;
    const unknown = /'(--?[^'=]+)/.exec(error.message)?.[1] ?? '';
    const hint =
      error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? suggest(
            unknown,
            Object.keys(options).map((name) => `--${name}`),
          )
        : `vm-contract help ${command} shows how it is written`;
    throw new ConfigurationError(
      error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `${command} has no option ${unknown}` : error.message,
      { hint },
    );
  }
}
