// Runs a tool of this project on a fresh clone: `node tools/setup.mjs tools/start.ts …`. Plain Node without
// packages, since it is what installs them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockfile = new URL('../package-lock.json', import.meta.url);
// npm writes this one last, so it also tells that an installation was not cut short.
const installed = new URL('../node_modules/.package-lock.json', import.meta.url);

/** Ends with one clear line where Node is older than package.json allows. */
function checkNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = engines.node.replace('>=', '').split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  console.error(`Masthead needs Node ${leastMajor}.${leastMinor} or later; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the packages of the lockfile, once for each version of it. */
function installPackages() {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  console.error('Installing packages (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  console.error('The packages could not be installed: see the lines above. Is the npm registry within reach?');
  process.exit(1);
}

/** Runs the tool through tsx and ends with its exit code. */
function run([tool, ...rest]) {
  const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url));
  const done = spawnSync(process.execPath, [tsx, tool, ...rest], { cwd: root, stdio: 'inherit' });
  process.exit(done.status ?? 1);
}

checkNode();
installPackages();
run(process.argv.slice(2));
