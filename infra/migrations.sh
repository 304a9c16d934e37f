#!/usr/bin/env bash
# Writes the migrations of both databases. Until the first release there is one, Initial, and this makes it anew.
#   infra/migrations.sh            rewrite Initial (nothing has been released)
#   infra/migrations.sh add NAME   add a migration beside the former ones
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
project=src/CarbonTech.Exchange.Adapters
name=Initial
if [ "${1:-}" = add ]; then
  name=$2
else
  rm -rf $project/Database/Sqlite/Migrations $project/Database/SqlServer/Migrations
fi
dotnet build $project -v q --nologo -p:RunAnalyzers=false
for provider in Sqlite SqlServer; do
  folder=Database/$provider/Migrations
  dotnet ef migrations add "$name" --no-build --project $project --startup-project $project --context ${provider}ExchangeDb --output-dir $folder
  if [ "$name" = Initial ]; then
    # one fixed stamp, so that rewriting Initial changes its content only
    for file in $project/$folder/*_Initial*.cs; do
      stamp=$(basename "$file" | cut -d_ -f1)
      sed -i "s/$stamp/20260101000000/" "$file"
      mv "$file" "${file/$stamp/20260101000000}"
    done
  fi
done
