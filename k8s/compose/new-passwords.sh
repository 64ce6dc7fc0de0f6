#!/bin/sh
# Prints a random password for everything in docker-compose.yml that has one: k8s/compose/new-passwords.sh > .env
# They protect containers on this machine only. Keep .env out of git.
set -eu

for owner in POSTGRES PEOPLE ANSWERS PILOT SIGNALS KEYCLOAK USERS; do
  printf 'UNDERCURRENT_%s_PASSWORD=%s\n' "$owner" "$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
done
# 32 bytes, as base64
printf 'UNDERCURRENT_BALLOTS_KEY=%s\n' "$(head -c 32 /dev/urandom | base64)"
for client in PAGES HRIS USAGE; do
  printf 'UNDERCURRENT_%s_SECRET=%s\n' "$client" "$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
done
