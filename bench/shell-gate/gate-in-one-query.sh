#!/usr/bin/env bash
# The same gate as gate.sh, as fast as a shell can be: yq starts once for all files, and one query of jq does everything.
# Usage: gate-in-one-query.sh FOLDER   (YQ as in gate.sh)
set -euo pipefail
cd "$1"
read -ra yq <<< "${YQ:-yq .}"

findings=$(
  "${yq[@]}" ops/vms.yaml ops/ssh.yaml ops/backup.yaml ops/health.yaml docs/services.yaml |
    jq -rs --rawfile page docs/devices.md '
      def trim: gsub("^ +| +$"; "");
      ($page | split("\n## LAN\n")[1] | split("\n## ")[0] | split("\n") | map(select(startswith("|")) | split("|")[1:-1] | map(trim)))[2:] as $rows
      | .[0].vms as $vms
      | { ssh: [.[1].targets[] | {key: .id, of: .id, is: .host}],
          backup: [.[2].targets[] | {key: .name, of: .name, counts: (.enabled == true)}],
          probe: [.[3].endpoints[] | {key: .id, of: .host, whole: has("url")}],
          service: [.[4].services[] | {key: .name, of: .host}],
          device: [$rows[] | {key: .[0], of: .[0], is: .[1]}] } as $items
      | ( ("hostname", "lan_ip") as $field
          | $vms | group_by(.[$field])[] | .[1:][] | "not-unique - \(.id)"),
        ( $vms[] | select((.hostname and .lan_ip and (.status | IN("planned", "active", "stopped"))) | not) | "invalid-entry - \(.id)"),
        ( $vms[] as $vm | $items | to_entries[] | .key as $item
          | (if $item == "backup" then "vm-\($vm.id)" else $vm.hostname end) as $name
          | [.value[] | select(.of == $name)]
          | if length == 0 then "missing-entry"
            elif any(.[]; .counts == false) then "unqualified-entry"
            elif any(.[]; .whole == false) then "incomplete-entry"
            elif any(.[]; has("is") and .is != $vm.lan_ip) then "mismatched-field"
            else empty end
          | "\(.) \($item) \($vm.id)"),
        ( [$vms[] | .hostname, "vm-\(.id)"] as $names
          | $items | to_entries[] | .key as $item | .value[]
          | select(.of | IN($names[]) | not) | "orphaned-entry \($item) \(.key)")'
)
[ -z "$findings" ] || { printf '%s\n' "$findings"; exit 1; }
