#!/usr/bin/env bash
# Installs what the bench compares with into .cache/peers, once: npm packages in exact versions, and the packages of Debian,
# unpacked beside them and not installed. What cannot be had is said, and left out of the comparison.
# Usage: bench/install-peers.sh
set -euo pipefail
cd "$(dirname "$0")/.."
peers=.cache/peers
mkdir -p "$peers/packages"

npm_peer() {
  grep -qs "\"version\": \"$2\"" "$peers/node_modules/$1/package.json" && return
  npm install --prefix "$peers" --save-exact --no-fund --no-audit --silent "$1@$2" >&2 || echo "no $1@$2 from npm: it is left out" >&2
}

# Answers where the command of a package of Debian is; unpacks the package and those it names where there is none.
debian_peer() {
  local command=$1
  shift
  if [ -x "/usr/bin/$command" ] || [ -e "$peers/debian/usr/bin/$command" ]; then return; fi
  if (cd "$peers/packages" && apt-get download -qq "$@" >/dev/null); then
    for package in "$@"; do dpkg-deb -x "$peers/packages/$package"_*.deb "$peers/debian"; done
  else
    echo "no $* from Debian: install $command by hand, or it is left out" >&2
  fi
}

[ -f "$peers/package.json" ] || echo '{ "private": true }' > "$peers/package.json"
npm_peer ajv-cli 5.0.0
npm_peer @stoplight/spectral-cli 6.16.3
debian_peer jq jq libjq1 libonig5
debian_peer yq yq python3-yaml python3-argcomplete python3-tomlkit python3-xmltodict
debian_peer yamllint yamllint python3-pathspec python3-yaml
debian_peer jsonschema python3-jsonschema python3-attr python3-pyrsistent
