#!/usr/bin/env bash
# Runs the exchange from this clone: builds when sources changed, then serves a demonstration market on http://localhost:5080.
#   ./run.sh                          the demonstration
#   ./run.sh --empty                  a real, empty market in a folder of its own (nothing of the demonstration exists)
#   ./run.sh --urls URL --data DIR    elsewhere
#   ./run.sh verify | migrate | seed | reindex | import FILE --org KEY | operator EMAIL
set -euo pipefail
root=$(cd "$(dirname "$0")" && pwd)
command -v dotnet >/dev/null || { echo "The .NET SDK 10 is missing; install it from https://dotnet.microsoft.com/download/dotnet/10.0" >&2; exit 1; }
dotnet --list-sdks | grep -q '^10\.' || { echo "The .NET SDK 10 is missing (found: $(dotnet --list-sdks | cut -d' ' -f1 | paste -sd' ')); install it from https://dotnet.microsoft.com/download/dotnet/10.0" >&2; exit 1; }
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
app=$root/.run/app
stamp=$(cd "$root" && find src Directory.Build.props Directory.Packages.props global.json -type f -not -path '*/bin/*' -not -path '*/obj/*' -printf '%p %T@ %s\n' | sort | sha256sum)
if [ "$(cat "$root/.run/stamp" 2>/dev/null)" != "$stamp" ] || [ ! -e "$app/CarbonTech.Exchange.Web.dll" ]; then
  echo "Building …" >&2
  rm -rf "$app"
  if ! dotnet publish "$root/src/CarbonTech.Exchange.Web" -c Release -o "$app" -v q --nologo >"$root/.run.log" 2>&1; then
    grep -E 'error' "$root/.run.log" | sort -u | head -20 >&2
    echo "The build failed; the whole output is in .run.log" >&2
    exit 1
  fi
  rm -f "$root/.run.log"
  mkdir -p "$root/.run" && echo "$stamp" >"$root/.run/stamp"
fi
arguments=()
demonstration=true
for argument in "$@"; do
  if [ "$argument" = --empty ]; then demonstration=false; else arguments+=("$argument"); fi
done
# the command may stand behind options; --data, --urls and --org take the word after them, which is none
command=""
rest=()
value=false
for argument in ${arguments[@]+"${arguments[@]}"}; do
  if [ -z "$command" ] && ! $value; then
    case "$argument" in
      serve | migrate | seed | reindex | import | verify | operator | --help | -h) command=$argument; continue ;;
    esac
  fi
  value=false
  case "$argument" in --data | --urls | --org) value=true ;; esac
  rest+=("$argument")
done
command=${command:-serve}
arguments=("$command" ${rest[@]+"${rest[@]}"})
export Exchange__Demonstration="${Exchange__Demonstration:-$demonstration}"
if [ "$command" = serve ] && [[ " ${arguments[*]} " != *" --urls"* ]]; then arguments+=(--urls http://localhost:5080); fi
if [[ " ${arguments[*]} " != *" --data"* ]]; then export Exchange__Data="${Exchange__Data:-$root/data/$([ "$Exchange__Demonstration" = true ] && echo demonstration || echo market)}"; fi
exec dotnet "$app/CarbonTech.Exchange.Web.dll" "${arguments[@]}"
