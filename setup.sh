#!/usr/bin/env bash
# Installs what is missing on a Debian machine. Sourced by run.sh and test.sh.
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

apt_updated=
install() { # packages
  command -v apt-get >/dev/null || { say "缺少 $*，且本机没有 apt-get，请手工安装。 / Missing: $*. There is no apt-get here: install it by hand."; exit 1; }
  if [ -z "$apt_updated" ]; then
    as_root apt-get update -qq
    apt_updated=yes
  fi
  say "安装 $* … / Installing $* …"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
}

need_build_tools() {
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
  if ! command -v dotnet >/dev/null || ! dotnet --list-sdks | grep -q '^10\.'; then
    install dotnet-sdk-10.0 || {
      say "需要 .NET SDK 10（global.json 指定 10.0.400 以上），请先安装。 / The .NET SDK 10 (global.json: 10.0.400 or later) is needed: install it first."
      exit 1
    }
  fi
  command -v npm >/dev/null || install nodejs npm
  command -v curl >/dev/null || install curl
  ldconfig -p | grep -q 'libicuuc\.so' || install libicu72
}

need_browser() {
  [ -x "${CHROMIUM_PATH:-/usr/bin/chromium}" ] || install chromium
  fc-list 2>/dev/null | grep -qiE 'noto.*cjk' || install fontconfig fonts-noto-cjk
}
