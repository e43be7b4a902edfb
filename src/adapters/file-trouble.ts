/** The code that the operating system gave for an error, e.g. `ENOENT`; undefined for any other error. */
export function systemCodeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** True where an error says that there is nothing under a name. */
export function meansMissing(code: string): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}

/** Why a file or folder cannot be read, as half a sentence, by the code of the operating system. */
export function describeTrouble(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission is denied';
    case 'EMFILE':
    case 'ENFILE':
      return 'too many files are open';
    case 'EIO':
      return 'the disk fails to read it';
    case 'ELOOP':
      return 'it was replaced by a link while it was read';
    default:
      return `the system says ${code}`;
  }
}
