#!/bin/sh
# Bundles the library with which a browser makes blind ballots, from exactly what package-lock.json names.
# usage: ./bundle.sh DIRECTORY
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp package.json package-lock.json blindrsa.js "$work"
(
  cd "$work"
  npm ci --silent --no-audit --no-fund
  node node_modules/esbuild/install.js
  node_modules/.bin/esbuild blindrsa.js --bundle --format=esm --target=es2022 --minify --legal-comments=inline \
    --log-level=warning --outfile=bundle.js
)
cp "$work/bundle.js" "$1/blindrsa-ts-0.4.4.js"
cat "$work/node_modules/@cloudflare/blindrsa-ts/LICENSE.txt" "$work/node_modules/sjcl/LICENSE.txt" \
  > "$1/blindrsa-ts-0.4.4.LICENSE.txt"
