#!/usr/bin/env bash
# Every ring of tests and the browser journeys. Installs what a fresh machine lacks, or says the exact command and fails.
#   ./test.sh          all
#   ./test.sh quick    without the browser journeys
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
configuration=Release
passed=0 failed=0 skipped=0

say() { printf '%s\n' "$*"; }
finish() { say ""; say "$passed passed, $failed failed, $skipped skipped"; [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]; exit; }

command -v dotnet >/dev/null || { say "The .NET SDK 10 is missing: https://dotnet.microsoft.com/download/dotnet/10.0"; exit 1; }

browser() {
  command -v chromium >/dev/null && [ -n "$(fc-list 2>/dev/null | grep -i 'NotoSansCJK\|Noto Sans CJK' | head -1)" ] && return 0
  local install="apt-get update && apt-get install -y chromium fonts-noto-cjk fontconfig"
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    say "Installing Chromium and Noto CJK …"
    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-noto-cjk fontconfig) >/tmp/exchange-apt.log 2>&1 && return 0
    tail -5 /tmp/exchange-apt.log
  fi
  say "The browser journeys need Chromium and Noto CJK. Install them with:  sudo sh -c '$install'"
  return 1
}

started=$SECONDS
if ! dotnet build CarbonTech.Exchange.sln -c $configuration -v q --nologo >/tmp/exchange-build.log 2>&1; then
  grep -E 'error|warn' /tmp/exchange-build.log | sort -u | head -40
  say "The build failed."
  failed=1
  finish
fi
say "build: $((SECONDS - started)) s"

ring() { # name, folder, arguments…
  local name=$1 folder=$2; shift 2
  local log=/tmp/exchange-$name.log began=$SECONDS
  "$folder/bin/$configuration/net10.0/$(basename "$folder")" "$@" >"$log" 2>&1
  local code=$? totals
  totals=$(grep -oE 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+, Not Run: [0-9]+' "$log" | tail -1)
  if [ -z "$totals" ]; then
    tail -30 "$log"; say "$name: no result (exit $code)"; failed=$((failed + 1)); return
  fi
  read -r total errors bad skip notrun < <(sed -E 's/[^0-9]+/ /g' <<<"$totals")
  passed=$((passed + total - bad - skip - notrun)); failed=$((failed + bad + errors)); skipped=$((skipped + skip))
  if [ "$bad" -gt 0 ] || [ "$errors" -gt 0 ]; then grep -A12 -E '\[FAIL\]' "$log" | head -150; fi
  if [ "$code" -ne 0 ] && [ "$bad" -eq 0 ] && [ "$errors" -eq 0 ]; then tail -20 "$log"; failed=$((failed + 1)); fi
  grep -E '\[SKIP\]' -A1 "$log" | sed 's/^/  /' | head -20
  say "$name: $total tests, $bad failed, $skip skipped, $((SECONDS - began)) s"
}

ring core tests/CarbonTech.Exchange.Tests
ring adapters tests/CarbonTech.Exchange.Adapters.Tests
ring door tests/CarbonTech.Exchange.Web.Tests
if [ "${1:-}" != quick ]; then
  if browser; then ring journeys e2e/CarbonTech.Exchange.E2E; else failed=$((failed + 1)); fi
fi
if [ -n "${EXCHANGE_TEST_SQLSERVER:-}" ]; then say "SQL Server: the use-case ring ran on it"; else say "SQL Server: NOT RUN (EXCHANGE_TEST_SQLSERVER is not set); its schema and statements were validated offline"; fi
say "all: $(((SECONDS - started) / 60)) min $(((SECONDS - started) % 60)) s"
finish
