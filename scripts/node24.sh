#!/usr/bin/env bash
# Brings the Node.js that GitHub's runner uses for `using: node24` to .cache/node24, once. Prints its path.
# Usage: scripts/node24.sh
set -euo pipefail
exec "$(dirname "$0")/node-release.sh" 24
