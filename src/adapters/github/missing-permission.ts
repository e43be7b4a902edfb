/**
 * What a token lacks, from the header in which GitHub names what it would have accepted
 * (`issues=write; pull_requests=write`: one of these; with commas: all of these).
 */
export function missingPermission(headers: Headers): { reason: string; hint: string } | undefined {
  const header = headers.get('x-accepted-github-permissions') ?? '';
  const alternatives = header
    .split(';')
    .map((set) => set.split(',').flatMap(permissionOf))
    .filter((set) => set.length > 0);
  if (alternatives.length === 0) return undefined;
  const wanted = alternatives.map((set) => set.map((item) => `"${item}"`).join(' and ')).join(' or ');
  const lines = alternatives[alternatives.length - 1] ?? [];
  return {
    reason: `the token lacks the permission ${wanted}`,
    hint: `add ${lines.map((line) => `\`${line}\``).join(', ')} under \`permissions:\` of the job; runs from forks and by Dependabot get a token that only reads`,
  };
}

/** GitHub writes pull_requests=write, workflow files pull-requests: write. */
function permissionOf(pair: string): readonly string[] {
  const [name = '', level = ''] = pair.trim().split('=');
  const known = name.length <= 40 && level.length <= 10 && isWord(name) && isWord(level);
  return known ? [`${name.replaceAll('_', '-')}: ${level}`] : [];
}

function isWord(text: string): boolean {
  return text.length > 0 && [...text].every((character) => character === '_' || (character >= 'a' && character <= 'z'));
}
