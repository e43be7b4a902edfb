/** Makes the disk that cloud-init's NoCloud source looks for: the label says what it is. */
export function seedArguments(folder: string, output: string): string[] {
  const files = ['user-data', 'meta-data', 'network-config'].map((name) => `${folder}/${name}`);
  return ['-quiet', '-output', output, '-volid', 'cidata', '-joliet', '-rock', ...files];
}
