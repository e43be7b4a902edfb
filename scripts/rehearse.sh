#!/usr/bin/env bash
# Plays the conversation of the reboot gate against the stand-in of GitHub; Node.js 24 runs TypeScript as it is.
# Usage: scripts/rehearse.sh [--scene NAME] [--guest --image FILE [--controller-image FILE | --trusted] [--accelerator A] [--state DIR] [--output DIR] [--job FILE]]
set -euo pipefail
exec "$("$(dirname "$0")/node24.sh")" "$(dirname "$0")/rehearse.ts" "$@"
