#!/usr/bin/env bash
# Bundles the Danger rule set from lib/ for require and for import.
# Usage: scripts/build-danger-plugin.sh [LIB] [OUTPUT]   (default: lib dist/danger)
set -euo pipefail
cd "$(dirname "$0")/.."
lib=$(realpath "${1:-lib}")
out=${2:-dist/danger}
rm -rf "$out"
mkdir -p "$out"
# ncc writes what the nearest package.json calls the entry's kind
# always the same name: the bundler numbers modules by their path
entry=$lib/.danger-entry
mkdir -p "$entry"
trap 'rm -rf "$entry"' EXIT
echo '{"type":"commonjs"}' >"$entry/package.json"
echo "module.exports = require('../danger/vm-contract.js');" >"$entry/index.js"
npx ncc build "$entry/index.js" --out "$out" --minify --license licenses.txt --target es2022 --quiet --no-cache
mv "$out/index.js" "$out/index.cjs"
echo '{"type":"commonjs"}' >"$out/package.json"
echo "import plugin from './index.cjs'; export default plugin.default;" >"$out/index.mjs"
cat >"$out/index.d.mts" <<'TYPES'
export interface VmContractOptions {
  /** The repository, or a folder of it that the contract stands in; the current folder when left out. */
  readonly directory?: string;
  /** Path of the contract below the directory; looked for at the usual places when left out. */
  readonly contract?: string;
  /** Folders of other checkouts by the names the contract gives them. */
  readonly roots?: Readonly<Record<string, string>>;
  /** The lowest severity of a new finding that fails; `error` when left out. */
  readonly failOn?: 'error' | 'warning' | 'info';
  /** What to compare with; what Danger compares with when left out. */
  readonly base?: string;
  /** What to judge; what Danger judges when left out. */
  readonly head?: string;
}
/** Judges what Danger compares by the contract, and tells it with `fail`, `warn` and `markdown`. */
export default function vmContract(options?: VmContractOptions): Promise<void>;
TYPES
cp "$out/index.d.mts" "$out/index.d.cts"
