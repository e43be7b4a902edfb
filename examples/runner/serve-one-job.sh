#!/usr/bin/env bash
# Registers a runner just in time for one job and runs it as the user of the reboot test; systemd starts it anew after
# each job. Root alone reads the token; the job's user gets a configuration that is good for one job.
set -euo pipefail
repository=${RUNNER_REPOSITORY:?OWNER/REPOSITORY}
labels=${RUNNER_LABELS:-self-hosted ubongo kvm}
user=${RUNNER_USER:-reboot-test}
folder=${RUNNER_FOLDER:-/opt/actions-runner}
token=$(<"${CREDENTIALS_DIRECTORY:?}/token")
arguments=(-F runner_group_id=1 -f work_folder=_work -f "name=$(hostname)-$(date +%s)")
for label in $labels; do arguments+=(-f "labels[]=$label"); done
configuration=$(GH_TOKEN=$token gh api --method POST "repos/$repository/actions/runners/generate-jitconfig" \
  "${arguments[@]}" --jq .encoded_jit_config)
unset token
cd "$folder"
exec setpriv --reuid "$user" --regid "$user" --init-groups env -i "HOME=$(getent passwd "$user" | cut -d: -f6)" \
  PATH=/usr/bin:/bin LANG=C.UTF-8 ./run.sh --jitconfig "$configuration"
