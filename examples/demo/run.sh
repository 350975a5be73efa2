#!/bin/sh
# Shows what the provider and the tflint plugin do, and stops with an error if
# they do anything else. "make demo" builds both first.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/examples/setup.sh"
cp -R "$root/examples/demo/." "$tmp/demo"
cd "$tmp/demo"

step() { printf '\n\n\033[1m%s\033[0m\n' "$1"; }
shows() { # PROGRAM ARGUMENT...: print the command line
  printf '$ %s\n\n' "$*"
}
if [ ! -t 1 ]; then
  step() { printf '\n\n%s\n' "$1"; }
fi
fail() {
  printf '\nThe demonstration went wrong: %s.\n' "$1" >&2
  exit 1
}
init() {
  (cd "$1" && "$terraform" init -no-color >"$tmp/log" 2>&1) || {
    cat "$tmp/log" >&2
    fail "$1 cannot be initialised"
  }
}
name=$(basename "$terraform")

step '1. Who owns what? Terraform prints the matrix of a service.'
init matrix
(cd matrix && "$terraform" apply -auto-approve -no-color >"$tmp/log" 2>&1) || {
  cat "$tmp/log" >&2
  fail 'the matrix cannot be read'
}
shows "$name output -raw matrix"
(cd matrix && "$terraform" output -raw matrix) >"$tmp/out"
cat "$tmp/out"
grep -q '^Shared:' "$tmp/out" || fail 'the matrix has no shared areas'

step '2. A database without encryption: the plan fails, and says whose duty it is.'
init plan
shows "$name plan"
if (cd plan && "$terraform" plan -no-color) >"$tmp/out" 2>&1; then
  cat "$tmp/out"
  fail 'the plan passed'
fi
sed -n '/Error:/,$p' "$tmp/out"
grep -q 'aws_rds.storage_encrypted' "$tmp/out" || fail 'the plan failed for another reason'
grep -Eq '(^|[^0-9])1 obligation' "$tmp/out" || fail 'more than the encryption is unmet'

step '3. The same database with encryption: the plan passes.'
shows "$name plan -var storage_encrypted=true"
(cd plan && "$terraform" plan -no-color -var storage_encrypted=true) >"$tmp/out" 2>&1 || {
  cat "$tmp/out"
  fail 'the plan failed'
}
grep '^Plan:' "$tmp/out"

step '4. The same finding without a plan: tflint reads a module that uses hashicorp/aws.'
shows 'tflint'
status=0
(cd lint && "$tflint" --no-color) >"$tmp/out" 2>&1 || status=$?
cat "$tmp/out"
[ "$status" -eq 2 ] || fail "tflint ended with $status, 2 means findings"
grep -q 'responsibility_aws_rds_storage_encrypted' "$tmp/out" || fail 'the encryption is not flagged'
grep -q 'Owner: customer' "$tmp/out" || fail 'the owner is not named'

printf '\nAll four steps behaved as shown.\n'
