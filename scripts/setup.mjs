/** What a fresh machine needs before anything else can run. Plain JavaScript without packages: nothing is installed yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { findBrowser } from './browser.mjs';

const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** Runs a command with the output shown; ends the process with its code when it fails. */
function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a script of package.json. */
export function runScript(name, environment = {}) {
  run('npm', ['run', '--silent', name], environment);
}

/** Installs the packages of the lock file when they are missing or older than it. */
export function ensurePackages() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing packages…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Installs Debian's Chromium and the Chinese font where no browser is found. */
export function ensureBrowser() {
  if (findBrowser()) return;
  console.log('Installing Chromium…');
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => run(...splitCommand([...prefix, 'apt-get', '-o', 'DPkg::Lock::Timeout=600', ...args]), { DEBIAN_FRONTEND: 'noninteractive' });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES);
  if (findBrowser()) return;
  console.error('No Chromium found. Install one and set CHROMIUM_PATH to its path.');
  process.exit(1);
}

function splitCommand([command, ...args]) {
  return [command, args];
}
