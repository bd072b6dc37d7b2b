#!/usr/bin/env bash
# Builds the product and starts it on http://localhost:5080 with the demo data of seed-data/.
set -euo pipefail
cd "$(dirname "$0")"
. ./setup.sh
need_build_tools

address=http://localhost:${PORT:-5080}
dotnet build src/Dashboard.Web -c Release -v quiet
environment=${ASPNETCORE_ENVIRONMENT:-Development}
ASPNETCORE_ENVIRONMENT=$environment \
  dotnet run --project src/Dashboard.Web -c Release --no-build --no-launch-profile -- --urls "$address" &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT INT TERM

until curl -fs -o /dev/null "$address/healthz"; do
  kill -0 "$server" 2>/dev/null || { wait "$server" || exit $?; exit 1; }
  sleep 0.5
done

printf '\n  法治政府建设考评 / Law-based Government Scorecard\n  %s\n' "$address"
if [ "$environment" = Development ]; then
  cat <<END

  演示账号（口令均为 Yanshi-Demo-2026） / demo accounts (password of all: Yanshi-Demo-2026)
    leader        县领导              County leader
    office        考核办工作人员      Assessment office
    inspector     检查员              Inspector
    inspector-2、inspector-3、inspector-4  检查员  Inspectors
    clerk-tantou  潭头镇填报员        Clerk of Tantou Town
    clerk-gaj     公安局填报员        Clerk of the Public Security Bureau
    auditor       审计管理员          Auditor
    sysadmin      系统管理员          System administrator
    secadmin      安全管理员          Security administrator
END
fi
printf '\n  Ctrl+C 停止 / stops\n'
wait "$server"
