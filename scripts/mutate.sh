#!/usr/bin/env bash
# Mutation testing: changes one thing at a time in a folder of src and tells which changes no test notices.
# Stryker is installed into .cache, once; the report is .cache/mutation/FOLDER.json. docs/reliability.md has the figures.
# Usage: scripts/mutate.sh [FOLDER…]   (src/rules src/diff src/report src/fix)
# MUTATION_FILES narrows a folder down to some of its files, MUTATION_NAME names their report, and MUTATION_ONLY the
# tests to hold them to, where those of the folder take long; MUTATION_SAMPLE=8 runs one mutant of eight; MUTATION_STATIC=yes includes what runs only when a module loads, in a process each.
set -euo pipefail
cd "$(dirname "$0")/.."
version=10.1.1
stryker=.cache/stryker/node_modules/@stryker-mutator/core
if ! grep -qs "\"version\": \"$version\"" "$stryker/package.json"; then
  mkdir -p .cache/stryker
  echo '{ "private": true }' > .cache/stryker/package.json
  npm install --prefix .cache/stryker --save-exact --silent "@stryker-mutator/core@$version" >&2
fi
node=$(scripts/node-release.sh 24)
[ $# -gt 0 ] || set -- src/rules src/diff src/report src/fix
for folder in "$@"; do
  case $folder in
    src/rules) tests='test/scenarios.test.ts test/rules/*.test.ts test/fix/cases.test.ts test/report/given-up.test.ts' ;;
    src/diff) tests='test/scenarios.test.ts' ;;
    src/report) tests='test/scenarios.test.ts test/report/*.test.ts test/formatters/summarize-report.test.ts' ;;
    src/fix) tests='test/fix/*.test.ts' ;;
    *) echo "$0: $folder is none of src/rules, src/diff, src/report, src/fix" >&2; exit 2 ;;
  esac
  MUTATION_FOLDER=$folder MUTATION_TESTS="${MUTATION_ONLY:-$tests}" \
    PATH="$(dirname "$node"):$PATH" "$node" "$stryker/bin/stryker.js" run test/mutation/stryker.config.mjs
done
