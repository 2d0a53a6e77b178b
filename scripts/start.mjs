// npm start: installs if needed, builds if needed, serves, prints the address, opens a browser where there is one.
// This file holds only what any Node can read: an old one must get as far as being told so.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Kyphoscope needs Node 20.19 or newer, and this is ${process.versions.node}: https://nodejs.org`,
  );
  process.exit(1);
}
import('./start/page.mjs');
