#!/usr/bin/env bash
# Builds dist/ from nothing: generated sources, JavaScript in lib/, one bundle per program.
# Usage: scripts/build.sh [OUTPUT]   (default: dist)
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-dist}
export LC_ALL=C TZ=UTC
npm run --silent generate
rm -rf lib "$out"
npx tsc -p tsconfig.build.json
for folder in contract cli; do
  mkdir -p "lib/$folder/generated"
  cp "src/$folder/generated/"*.js "lib/$folder/generated/"
done
if grep -rqE "(import\\(|from )['\"][./][^'\"]*\\.ts['\"]" lib --include='*.js'; then
  echo 'the compiler left an import of a .ts file in lib/' >&2
  exit 1
fi
bundle() { # NAME ENTRY
  npx ncc build "lib/$2" --out "$out/$1" --minify --license licenses.txt --target es2022 --quiet --no-cache
  node scripts/minify-chunks.mjs "$out/$1"
}
node scripts/bundle-cli.mjs lib "$out/cli"
bundle action action/main.js
bundle harness harness/main.js
scripts/build-danger-plugin.sh lib "$out/danger"
if grep -rqE 'webpackMissingModule|BEGIN [A-Z ]*PRIVATE KEY' "$out"; then
  echo "a bundle in $out misses a module or carries key material" >&2
  exit 1
fi
