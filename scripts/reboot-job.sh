#!/usr/bin/env bash
# Runs the reboot test on one tree of a pull request, which is data: with nothing of this job's environment, and on a
# machine of one's own in a sandbox that sees neither the runner's files nor its processes.
# Usage: scripts/reboot-job.sh PROFILE TREE OUTPUT
# It becomes the harness (exec), so that the runner's SIGINT reaches it and the guest is torn down at once.
set -euo pipefail
profile=$1 tree=$(realpath "$2") output=$(realpath -m "$3")
tool=$(realpath "$(dirname "$0")/..")
state=${REBOOT_TEST_STATE:-$HOME/.local/state/reboot-test}
[[ $profile =~ ^[a-z0-9][a-z0-9-]{0,30}$ ]] || { echo "the profile \"$profile\" is no name" >&2; exit 2; }
mkdir -p "$output" "$state"
clean=(env -i "PATH=$PATH" "HOME=$HOME" "USER=${USER:-$(id -un)}" LANG=C.UTF-8 TMPDIR=/tmp)
harness=("$(command -v node)" "$tool/dist/harness/index.js" cycle --host "$profile" --tree "$tree" --output "$output"
  --state "$state" --accelerator "${REBOOT_TEST_ACCELERATOR:-kvm}")
[ -z "${REBOOT_TEST_IMAGE:-}" ] || harness+=(--image "$REBOOT_TEST_IMAGE")
sandbox=()
if [ "${RUNNER_ENVIRONMENT:-self-hosted}" != github-hosted ]; then
  command -v bwrap >/dev/null || { echo 'bwrap is missing: apt-get install bubblewrap (docs/runner.md)' >&2; exit 2; }
  runner=$(dirname "$(dirname "${RUNNER_TEMP:?}")")
  sandbox=(bwrap --die-with-parent --unshare-pid --unshare-ipc --unshare-uts --cap-drop ALL
    --ro-bind / / --dev /dev --proc /proc --tmpfs /home --tmpfs /root --tmpfs /run --tmpfs /tmp --tmpfs /var/tmp
    --tmpfs "$runner")
  # The folder of the image goes first: it may hold the other ones, which it must not hide.
  [ -z "${REBOOT_TEST_IMAGE:-}" ] || sandbox+=(--ro-bind "$(dirname "$REBOOT_TEST_IMAGE")" "$(dirname "$REBOOT_TEST_IMAGE")")
  sandbox+=(--ro-bind "$tool" "$tool" --ro-bind "$tree" "$tree" --bind "$output" "$output"
    --bind "$state" "$state" --dev-bind-try /dev/kvm /dev/kvm --chdir "$output" --)
fi
exec "${clean[@]}" "${sandbox[@]}" "${harness[@]}"
