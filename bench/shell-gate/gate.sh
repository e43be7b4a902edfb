#!/usr/bin/env bash
# A gate as people write them: loops over VMs and files with yq and jq. It looks for what the contract of
# write-repository.mjs looks for, and says so in lines of RULE ITEM KEY. Ends with 1 where it found something.
# Usage: gate.sh FOLDER   (YQ names the yq that prints JSON: "yq ." by default, "yq -o=json ." for the one in Go)
set -euo pipefail
cd "$1"
json=$(mktemp -d)
trap 'rm -rf "$json"' EXIT
read -ra yq <<< "${YQ:-yq .}"

for file in ops/vms ops/ssh ops/backup ops/health docs/services; do
  "${yq[@]}" "$file.yaml" > "$json/${file##*/}.json"
done
sed -n '/^## LAN$/,/^## /p' docs/devices.md |
  jq -Rn '[inputs | select(startswith("|")) | split("|")[1:-1] | map(gsub("^ +| +$"; ""))][2:] | map({Name: .[0], "LAN IP": .[1]})' \
    > "$json/devices.json"

found=0
tell() {
  echo "$1 $2 $3"
  found=1
}

# What stands as $v in a query is a variable of jq.
# shellcheck disable=SC2016
# entries FILE QUERY [VALUE]: what a query selects in one of the files, one in a line; $v is the value.
entries() { jq -r --arg v "${3-}" "$2" "$json/$1.json"; }

for field in hostname lan_ip; do
  declare -A holder=()
  while IFS=$'\t' read -r id value; do
    if [ -n "${holder[$value]:-}" ]; then tell not-unique - "$id"; fi
    holder[$value]=$id
  done < <(entries vms ".vms[] | [.id, .$field] | @tsv")
  unset holder
done

while IFS=$'\t' read -r id name status lan; do
  if [ -z "$name" ] || [ -z "$lan" ]; then tell invalid-entry - "$id"; fi
  case $status in planned | active | stopped) ;; *) tell invalid-entry - "$id" ;; esac

  host=$(entries ssh '.targets[] | select(.id == $v) | .host' "$name")
  if [ -z "$host" ]; then tell missing-entry ssh "$id"; elif [ "$host" != "$lan" ]; then tell mismatched-field ssh "$id"; fi

  enabled=$(entries backup '.targets[] | select(.name == "vm-" + $v) | .enabled' "$id")
  if [ -z "$enabled" ]; then tell missing-entry backup "$id"; elif [ "$enabled" != true ]; then tell unqualified-entry backup "$id"; fi

  url=$(entries health '.endpoints[] | select(.host == $v) | .url // "none"' "$name")
  if [ -z "$url" ]; then tell missing-entry probe "$id"; elif [ "$url" = none ]; then tell incomplete-entry probe "$id"; fi

  service=$(entries services '.services[] | select(.host == $v) | .name' "$name")
  if [ -z "$service" ]; then tell missing-entry service "$id"; fi

  address=$(entries devices '.[] | select(.Name == $v) | ."LAN IP"' "$name")
  if [ -z "$address" ]; then tell missing-entry device "$id"; elif [ "$address" != "$lan" ]; then tell mismatched-field device "$id"; fi
done < <(entries vms '.vms[] | [.id, .hostname, .status, .lan_ip] | @tsv')

# orphans ITEM FILE QUERY: entries of no VM; the query selects the key of an entry and the VM it names.
orphans() {
  while IFS=$'\t' read -r key vm; do
    if ! grep -qxF -- "$vm" "$json/names"; then tell orphaned-entry "$1" "$key"; fi
  done < <(entries "$2" "$3 | @tsv")
}
entries vms '.vms[] | .hostname, "vm-\(.id)"' > "$json/names"
orphans ssh ssh '.targets[] | [.id, .id]'
orphans backup backup '.targets[] | [.name, .name]'
orphans probe health '.endpoints[] | [.id, .host]'
orphans service services '.services[] | [.name, .host]'
orphans device devices '.[] | [.Name, .Name]'
exit "$found"
