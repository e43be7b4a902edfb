import validateLock from './generated/validate-image-lock.ts';
import validateProfile from './generated/validate-reboot-profile.ts';
import validateResult from './generated/validate-reboot-result.ts';
import type { ImageLock } from './image/image-lock.ts';
import type { Profile } from './profile.ts';
import type { RebootResult } from './result.ts';
import { SetUpError } from './verdict.ts';

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface SchemaCheck {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** The largest profile or lock file that is read, in characters. */
export const maxDataChars = 256 * 1024;

/** The largest result file that is read, in characters. */
export const maxResultChars = 8 * 1024 * 1024;

/** The profile that a text holds; anything else is a `profile-invalid` error that names every wrong place. */
export function readProfile(text: string, file: string, host: string): Profile {
  const data = readJson(text, file);
  if (!matches<Profile>(validateProfile, data)) throw invalid(validateProfile, file);
  if (data.host !== host) {
    throw new SetUpError(
      'profile-invalid',
      `${file} is the profile of '${data.host}', not of '${host}'.`,
      'The file name and "host" must be the same inventory name.',
    );
  }
  const names = data.ports.map((port) => port.name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new SetUpError('profile-invalid', `${file} names two ports '${twice}'.`, 'Give every port its own name.');
  }
  return data;
}

/** The image lock that a text holds; anything else is a `profile-invalid` error that names every wrong place. */
export function readImageLock(text: string, file: string): ImageLock {
  const data = readJson(text, file);
  if (!matches<ImageLock>(validateLock, data)) throw invalid(validateLock, file);
  return data;
}

/** The result that a text holds, whoever wrote it; anything else is a `profile-invalid` error that names every wrong place. */
export function readResult(text: string, file: string): RebootResult {
  const data = readJson(text, file, maxResultChars);
  if (!matches<RebootResult>(validateResult, data)) throw invalid(validateResult, file);
  return data;
}

function matches<T>(check: SchemaCheck, data: unknown): data is T {
  return check(data);
}

function readJson(text: string, file: string, limit = maxDataChars): unknown {
  if (text.length > limit) {
    throw new SetUpError('profile-invalid', `${file} is larger than ${limit} characters.`);
  }
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new SetUpError('profile-invalid', `${file} is not JSON: ${why}.`);
  }
}

function invalid(check: SchemaCheck, file: string): SetUpError {
  const places = (check.errors ?? []).slice(0, 12).map(placeOf);
  return new SetUpError('profile-invalid', `${file} is not valid:\n${places.map((line) => `  ${line}`).join('\n')}`);
}

function placeOf(error: SchemaError): string {
  const at = error.instancePath === '' ? 'the whole file' : error.instancePath;
  const extra = error.params['additionalProperty'] ?? error.params['allowedValues'] ?? error.params['allowedValue'];
  const tail = extra === undefined ? '' : ` (${JSON.stringify(extra)})`;
  return `${at}: ${error.message ?? error.keyword}${tail}`;
}
