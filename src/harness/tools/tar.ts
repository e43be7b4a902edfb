/** Packs files of a folder into an archive; links stay links, and nothing of whoever owns them is told. */
export function tarArguments(archive: string, folder: string, names: readonly string[]): string[] {
  const plain = ['--format=gnu', '--owner=0', '--group=0', '--numeric-owner', '--sort=name', '--exclude=.git'];
  return ['--create', `--file=${archive}`, ...plain, `--directory=${folder}`, '--', ...names];
}
