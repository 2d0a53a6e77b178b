#!/bin/sh
# One program on one screen. Cage shows nothing but it, and lets nobody change to another console.
set -eu

ADDRESS=${ADDRESS:-http://127.0.0.1:8080/?shell=kiosk}
STATE=${STATE:-$HOME/kyphoscope}

# A browser that was cut off asks whether to open what it showed: it is told that all was well.
preferences=$STATE/Default/Preferences
if [ -f "$preferences" ]; then
  sed -i 's/"exited_cleanly":false/"exited_cleanly":true/; s/"exit_type":"[A-Za-z]*"/"exit_type":"Normal"/' "$preferences"
fi

set -- \
  --kiosk --no-first-run --no-default-browser-check \
  --user-data-dir="$STATE" \
  --ozone-platform=wayland \
  --enable-speech-dispatcher \
  --autoplay-policy=no-user-gesture-required \
  --disable-pinch --overscroll-history-navigation=0 \
  --disable-session-crashed-bubble --hide-crash-restore-bubble \
  --disable-component-update --disable-background-networking --disable-sync \
  --password-store=basic \
  "$ADDRESS"

exec "${CAGE:-cage}" -d -- "${CHROMIUM:-chromium}" "$@"
