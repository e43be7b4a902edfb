// Bundles the command line program: what every check needs in one chunk without module boundaries, the rest by need.
// Usage: node scripts/bundle-cli.mjs LIB OUTPUT
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const [lib, output] = process.argv.slice(2).map((path) => resolve(path));
/** Folders and files that every check goes through. */
const ALWAYS = [
  /^\/(?:contract|diff|ports|read|report|rules|select|source)\//,
  /^\/adapters\/[^/]+\.js$/,
  /^\/(?:check|cli\/commands\/check|cli\/(?:help|open-sides|read-options)|formatters\/(?:index|text))\.js$/,
];
/** Those among them that only some checks need, with a library or for a format of their own. */
const NOT_ALWAYS = [
  /^\/contract\/entry-schema-ajv\.js$/,
  /^\/select\/json-path\.js$/,
  /^\/source\/(?:embedded-yaml|safe-pattern)\.js$/,
  /^\/source\/formats\/(?:front-matter|json|proxmox|ssh|text-lines|yaml\.js|yaml-(?:budget|compose|fence|full|merge|scalar-node|syntax|tokens|tree))/,
];

const bundle = await rolldown({ input: { index: join(lib, 'cli/index.js') }, platform: 'node' });
const { output: chunks } = await bundle.write({
  dir: output,
  format: 'esm',
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  codeSplitting: {
    groups: [
      // What the program starts with, so that --version does not load a check.
      { name: 'start', test: /\/report\/configuration-error\.js$/, priority: 2 },
      { name: 'check', test: isAlwaysNeeded, priority: 1 },
    ],
  },
});
// The pre-commit hook runs it as a script.
chmodSync(join(output, 'index.js'), 0o755);
writeFileSync(join(output, 'package.json'), '{"type":"module"}\n');
writeFileSync(join(output, 'licenses.txt'), licensesOf(chunks.flatMap(({ moduleIds }) => moduleIds ?? [])));

function isAlwaysNeeded(id) {
  const path = id.startsWith(lib) ? id.slice(lib.length) : '';
  return ALWAYS.some((one) => one.test(path)) && !NOT_ALWAYS.some((one) => one.test(path));
}

/** The licence texts of the packages that modules come from, by name; a package without one is a mistake. */
function licensesOf(modules) {
  const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
  const texts = [...folders].map((folder) => {
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`${name} has no licence text`);
    return `${name}\n${license}\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `${[...new Set(texts)].sort().join('\n')}`;
}
