#!/bin/sh
# A dead page leaves its browser alive: where the page has said nothing for a minute, the screen is started again.
# The page has a minute from the start of the screen too, before it is missed for the first time.
set -eu

ALIVE=${ALIVE:-/run/kyphoscope/alive}
LONGEST_S=${LONGEST_S:-60}
SCREEN=${SCREEN:-kyphoscope-screen.service}
SYSTEMCTL=${SYSTEMCTL:-systemctl}
UPTIME=${UPTIME:-/proc/uptime}

# Whoever has stopped the screen wants it stopped.
"$SYSTEMCTL" is-active --quiet "$SCREEN" || exit 0

# Seconds since the machine started, in whole ones: no clock that somebody puts on or back changes them.
now=$(cut -d. -f1 "$UPTIME")
# Microseconds on the same clock.
started=$("$SYSTEMCTL" show --property=ActiveEnterTimestampMonotonic --value "$SCREEN")
up=$((now - ${started:-0} / 1000000))
[ "$up" -ge "$LONGEST_S" ] || exit 0

if [ -e "$ALIVE" ]; then
  age=$(($(date +%s) - $(stat -c %Y "$ALIVE")))
  # A clock that was put back makes it younger than new: it is written anew within 15 s, and is right again.
  [ "$age" -ge "$LONGEST_S" ] || exit 0
fi

echo "the page has said nothing for $LONGEST_S s: the screen is started again"
rm -f "$ALIVE"
"$SYSTEMCTL" restart "$SCREEN"
