#!/usr/bin/env bash
# Builds everything, runs every test, and ends with one line: N passed, N failed, N skipped.
set -euo pipefail
cd "$(dirname "$0")"
. ./setup.sh
need_build_tools
need_browser

# Without a browser the journeys would be skipped; here that is a failure.
export DASHBOARD_BROWSER_REQUIRED=1
log=$(mktemp)
style=$(mktemp)
trap 'rm -f "$log" "$style"' EXIT

dotnet restore Dashboard.sln --locked-mode
dotnet build Dashboard.sln -c Release --no-restore

# The build has asked the analyzers already. What is left, spacing and the order of imports, reads only sources and goes on beside the tests.
{
  dotnet format whitespace Dashboard.sln --no-restore --verify-no-changes &&
    dotnet format style Dashboard.sln --no-restore --verify-no-changes --severity error
} >"$style" 2>&1 &
checking=$!
rc=0
dotnet test --solution Dashboard.sln -c Release --no-build >"$log" 2>&1 || rc=$?
cat "$log"
styled=0
wait "$checking" || styled=$?
if [ "$styled" -ne 0 ]; then
  cat "$style"
  echo "The style check failed: run 'dotnet format Dashboard.sln'." >&2
  rc=$styled
fi
awk -F': *' '/^ *(total|failed|succeeded|skipped): *[0-9]+/ { k = $1; gsub(/ /, "", k); v[k] = $2 + 0 }
  END { printf "%d passed, %d failed, %d skipped\n", v["succeeded"], v["failed"], v["skipped"] }' "$log"
exit "$rc"
