#!/usr/bin/env node
// Once a minute: from one time of day to another, as kiosk.json has it ("night": "20:00-06:30"), the screen is stopped and the
// monitor goes off; afterwards it comes back, if it was the night that stopped it. The clock is this machine's own.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HOURS = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** Whether a time of day, in minutes from midnight, is within those hours; they may go over midnight. Without hours it never is. */
export function isNight(hours, minute) {
  const found = HOURS.exec(hours);
  if (found === null) return false;
  const [from, to] = [60 * found[1] + +found[2], 60 * found[3] + +found[4]];
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** A file that cannot be read has no night. */
function hoursOf(file) {
  try {
    return String(JSON.parse(readFileSync(file, 'utf8')).night ?? '');
  } catch {
    return '';
  }
}

/**
 * What is done now: `mark` is a file that says it was the night.
 * @param run runs a program with its arguments, and tells whether it did well
 */
export function look({ file, mark, now, run }) {
  const screen = 'kyphoscope-screen.service';
  const night = isNight(hoursOf(file), 60 * now.getHours() + now.getMinutes());
  if (night && !existsSync(mark) && run('systemctl', ['is-active', '--quiet', screen])) {
    writeFileSync(mark, '');
    run('systemctl', ['stop', screen]);
    // The text console that is left is blank, and a blank one has the graphics driver send no picture.
    run('sh', ['-c', 'setterm --term linux --blank force </dev/tty1 >/dev/tty1']);
  }
  if (!night && existsSync(mark)) {
    rmSync(mark);
    run('systemctl', ['start', screen]);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  look({
    file: '/etc/kyphoscope/kiosk.json',
    mark: '/run/kyphoscope-night',
    now: new Date(),
    run: (program, given) => spawnSync(program, given, { stdio: 'inherit' }).status === 0,
  });
