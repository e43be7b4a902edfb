import { readdirSync, readFileSync } from 'node:fs';

/** All text files below a folder, by path; the one that `contract` names under the name by which texts are checked. */
export function readFolder(folder: URL, contract: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const path = `${item.parentPath}/${item.name}`.slice(folder.pathname.length).replace(/^\//, '');
    files[path === contract ? 'CONTRACT.md' : path] = readFileSync(new URL(path, folder), 'utf8');
  }
  return files;
}
