#!/usr/bin/env bash
# Runs the reboot test on one tree of a pull request, which is data: with nothing of this job's environment, Ansible in a
# throwaway guest of its own (the controller), and on a machine of one's own all of it in a sandbox that sees neither the
# runner's files nor its processes. With --trusted Ansible runs in the sandbox alone: for authors who might have a shell here.
# Usage: scripts/reboot-job.sh [--trusted] PROFILE TREE OUTPUT
# It becomes the harness (exec), so that the runner's SIGINT reaches it and the guests are torn down at once.
set -euo pipefail
controller=guest
[ "${1:-}" != --trusted ] || { controller=local; shift; }
profile=$1 tree=$(realpath "$2") output=$(realpath -m "$3")
tool=$(realpath "$(dirname "$0")/..")
state=${REBOOT_TEST_STATE:-$HOME/.local/state/reboot-test}
[[ $profile =~ ^[a-z0-9][a-z0-9-]{0,30}$ ]] || { echo "the profile \"$profile\" is no name" >&2; exit 2; }
sandboxed=yes
[ "${RUNNER_ENVIRONMENT:-self-hosted}" != github-hosted ] || sandboxed=''
[ -n "$sandboxed" ] || [ $controller = guest ] || { echo '--trusted needs a machine of your own: there is no sandbox here' >&2; exit 2; }
mkdir -p "$output" "$state"
clean=(env -i "PATH=$PATH" "HOME=$HOME" "USER=${USER:-$(id -un)}" LANG=C.UTF-8 TMPDIR=/tmp)
harness=("$(command -v node)" "$tool/dist/harness/index.js" cycle --host "$profile" --tree "$tree" --output "$output"
  --state "$state" --accelerator "${REBOOT_TEST_ACCELERATOR:-kvm}" --controller $controller)
images=()
[ -z "${REBOOT_TEST_IMAGE:-}" ] || { harness+=(--image "$REBOOT_TEST_IMAGE"); images+=("$REBOOT_TEST_IMAGE"); }
if [ $controller = guest ] && [ -n "${REBOOT_TEST_CONTROLLER_IMAGE:-}" ]; then
  harness+=(--controller-image "$REBOOT_TEST_CONTROLLER_IMAGE")
  images+=("$REBOOT_TEST_CONTROLLER_IMAGE")
fi
sandbox=()
if [ -n "$sandboxed" ]; then
  command -v bwrap >/dev/null || { echo 'bwrap is missing: apt-get install bubblewrap (docs/runner.md)' >&2; exit 2; }
  runner=$(dirname "$(dirname "${RUNNER_TEMP:?}")")
  sandbox=(bwrap --die-with-parent --unshare-pid --unshare-ipc --unshare-uts --cap-drop ALL
    --ro-bind / / --dev /dev --proc /proc --tmpfs /home --tmpfs /root --tmpfs /run --tmpfs /tmp --tmpfs /var/tmp
    --tmpfs "$runner")
  # The folders of the images go first: they may hold the other ones, which they must not hide.
  for image in "${images[@]}"; do sandbox+=(--ro-bind "$(dirname "$image")" "$(dirname "$image")"); done
  sandbox+=(--ro-bind "$tool" "$tool" --ro-bind "$tree" "$tree" --bind "$output" "$output"
    --bind "$state" "$state" --dev-bind-try /dev/kvm /dev/kvm --chdir "$output" --)
fi
exec "${clean[@]}" "${sandbox[@]}" "${harness[@]}"
