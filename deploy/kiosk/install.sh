#!/bin/sh
# Makes a Debian machine (12 or newer) a kiosk: ./install.sh FOLDER, as root, where FOLDER is the built page (dist). Run again
# for a newer page: what is set in /etc/kyphoscope/kiosk.json stays.
set -eu

HERE=$(cd "$(dirname "$0")" && pwd)
# Empty but in tests, where all is put beneath another root and nothing is started.
ROOT=${ROOT:-}
PACKAGES="cage chromium nodejs speech-dispatcher speech-dispatcher-espeak-ng espeak-ng fonts-noto-core fonts-noto-cjk"

stop() {
  echo "install.sh: $1" >&2
  exit 1
}

[ $# -eq 1 ] || stop "which page? ./install.sh FOLDER"
page=$1
for file in index.html offline.js models/manifest.json; do
  [ -f "$page/$file" ] || stop "$page is not a built page: it has no $file (npm run build makes one in dist)"
done

if [ -z "$ROOT" ]; then
  [ "$(id -u)" -eq 0 ] || stop "must be run as root"
  command -v apt-get >/dev/null || stop "this is not Debian"
  apt-get -qq update
  # shellcheck disable=SC2086 # a list of packages
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $PACKAGES
  id kiosk >/dev/null 2>&1 || useradd --create-home --shell /usr/sbin/nologin --groups video,render,audio,input kiosk
fi

umask 022
mkdir -p "$ROOT/opt/kyphoscope/deploy" "$ROOT/etc/kyphoscope" "$ROOT/etc/chromium/policies/managed" \
  "$ROOT/etc/systemd/system"

# Beside the old one, then in its place: a machine that loses its power meanwhile has one of both.
new=$ROOT/opt/kyphoscope/page.new
rm -rf "$new"
cp -R "$page" "$new"
settings=$ROOT/etc/kyphoscope/kiosk.json
if [ ! -f "$settings" ]; then
  sed 's/"watched": false/"watched": true/' "$page/kiosk.json" >"$settings"
fi
ln -sf /etc/kyphoscope/kiosk.json "$new/kiosk.json"
rm -rf "$ROOT/opt/kyphoscope/page.old"
if [ -d "$ROOT/opt/kyphoscope/page" ]; then mv "$ROOT/opt/kyphoscope/page" "$ROOT/opt/kyphoscope/page.old"; fi
mv "$new" "$ROOT/opt/kyphoscope/page"
rm -rf "$ROOT/opt/kyphoscope/page.old"

install -m 644 "$HERE/serve.mjs" "$HERE/night.mjs" "$ROOT/opt/kyphoscope/deploy/"
install -m 755 "$HERE/screen.sh" "$HERE/watchdog.sh" "$ROOT/opt/kyphoscope/deploy/"
install -m 644 "$HERE/policies.json" "$ROOT/etc/chromium/policies/managed/kyphoscope.json"
install -m 644 "$HERE"/systemd/* "$ROOT/etc/systemd/system/"

[ -z "$ROOT" ] || exit 0
systemctl daemon-reload
systemctl set-default multi-user.target >/dev/null
systemctl disable --now getty@tty1.service >/dev/null 2>&1 || true
systemctl enable kyphoscope-server.service kyphoscope-screen.service kyphoscope-watchdog.timer kyphoscope-night.timer
systemctl restart kyphoscope-server.service kyphoscope-screen.service kyphoscope-watchdog.timer kyphoscope-night.timer
echo "The kiosk runs. It is set in /etc/kyphoscope/kiosk.json."
