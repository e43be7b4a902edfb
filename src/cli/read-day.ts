import { ConfigurationError } from '../report/configuration-error.ts';
import { isDate } from '../source/date.ts';

/** The day that `--today` names; undefined where it is not given. */
export function readDay(text: string | undefined): string | undefined {
  if (text === undefined || isDate(text)) return text;
  throw new ConfigurationError(`"${text}" is not a day of the calendar`, { hint: 'write it like --today 2026-12-31' });
}
