#!/usr/bin/env bash
# Runs before every job of the runner (ACTIONS_RUNNER_HOOK_JOB_STARTED) and refuses all but the reboot test as the
# default branch has it. Whoever may push to the repository can write a workflow that asks for this runner's labels;
# this is what keeps such a workflow from running here.
# REBOOT_RUNNER_ALLOWS in the runner's .env: OWNER/REPOSITORY/.github/workflows/kvm-reboot.yml@refs/heads/main
set -euo pipefail
allowed=${REBOOT_RUNNER_ALLOWS:?set it in the .env file of the runner}
refuse() {
  echo "::error::this runner carries $allowed started by workflow_dispatch, and nothing else: $1"
  exit 1
}
[ "${GITHUB_WORKFLOW_REF:-}" = "$allowed" ] || refuse "this job is of ${GITHUB_WORKFLOW_REF:-an unknown workflow}"
[ "${GITHUB_EVENT_NAME:-}" = workflow_dispatch ] || refuse "this job was started by ${GITHUB_EVENT_NAME:-an unknown event}"
