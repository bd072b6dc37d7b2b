#!/usr/bin/env bash
# Prints the branch coverage of Dashboard.Scoring and fails below the least that the engine must have.
#   tests/coverage.sh [least percent, default 95]
set -euo pipefail
least="${1:-95}"
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
measured="$root/TestResults/scoring.cobertura.xml"
cd "$root"
export DOTNET_CLI_UI_LANGUAGE=en

rm -f "$measured"
dotnet test --project tests/Dashboard.Scoring.Tests -c Release -- --coverage --coverage-output-format cobertura --coverage-output scoring.cobertura.xml

# Branches are counted from the lines, so that code generated into obj (patterns, regular expressions) does not count.
# A line of a generic method stands once for each class that holds it; the best covered of them is taken.
awk -v least="$least" '
  function value(name,   text) { return match($0, name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 2, RLENGTH - length(name) - 3) : "" }
  /<package / { inside = value("name") ~ /^Dashboard\.Scoring(\.dll)?$/ }
  /<class / { file = value("filename"); sub(/.*Dashboard\.Scoring\//, "", file); counts = file !~ /^obj\// }
  inside && counts && /<line / && value("branch") ~ /[Tt]rue/ {
    coverage = value("condition-coverage"); sub(/.*\(/, "", coverage); sub(/\).*/, "", coverage); split(coverage, parts, "/")
    key = file ":" value("number")
    if (!(key in of) || parts[1] > hit[key]) { hit[key] = parts[1] + 0; of[key] = parts[2] + 0 }
  }
  END {
    for (key in of) {
      hits += hit[key]; all += of[key]
      if (hit[key] < of[key]) printf "  %s  %d of %d\n", key, hit[key], of[key] | "sort -t: -k1,1 -k2,2n"
    }
    close("sort -t: -k1,1 -k2,2n")
    if (all == 0) { print "No branch of Dashboard.Scoring was measured."; exit 1 }
    percent = 100 * hits / all
    printf "Branch coverage of Dashboard.Scoring: %.2f %% (%d of %d branches; at least %s %%)\n", percent, hits, all, least
    exit percent < least
  }' "$measured"
