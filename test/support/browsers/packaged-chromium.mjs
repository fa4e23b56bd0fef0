/**
 * Unpacks the Chromium inside the npm package `@sparticuz/chromium`, once per version and user, into the temporary
 * folder. The package was made for cloud functions and unpacks straight into the shared temporary folder; here it works
 * in a folder of its own that is renamed when complete, so an interrupted or a second run never meets half a browser.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * @returns {Promise<{executablePath: string, env: Record<string, string>, fontSettings: string}>} `fontSettings` is the
 *   folder that `FONTCONFIG_PATH` may name: the package's one face, and no other
 * @throws {Error} on a machine the package has no browser for
 */
export async function unpackChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or name it in CHROME_PATH.');
  }
  const folder = join(tmpdir(), `warta-browser-${await version()}-${userInfo().uid}`);
  if (!existsSync(folder)) await unpackInto(folder);

  const executablePath = join(folder, 'chromium');
  const fontSettings = join(folder, 'fonts');
  const env = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: fontSettings };
  if (await starts(executablePath, env)) return { executablePath, env, fontSettings };

  // A bare machine lacks the NSS libraries; the package brings them along.
  const complete = { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  if (await starts(executablePath, complete)) return { executablePath, env: complete, fontSettings };
  throw new Error(`The packaged Chromium does not start: ${executablePath}`);
}

/** @param {string} folder */
async function unpackInto(folder) {
  const half = await mkdtemp(`${folder}-`);
  const before = { TMPDIR: process.env.TMPDIR, VERCEL: process.env.VERCEL };
  try {
    // The package unpacks where TMPDIR points, and its system libraries only for the clouds it knows by such a name.
    Object.assign(process.env, { TMPDIR: half, VERCEL: '1' });
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  await writeFile(join(half, 'fonts', 'fonts.conf'), fontSettingsIn(folder));
  try {
    await rename(half, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another run was faster
    await rm(half, { recursive: true });
  }
}

/**
 * The package's own settings look for its face where the clouds unpack it.
 *
 * @param {string} folder
 */
function fontSettingsIn(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts', 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>
`;
}

async function version() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = await readFile(join(dirname(entry), '..', '..', 'package.json'), 'utf8');
  return JSON.parse(manifest).version;
}

/**
 * @param {string} executablePath
 * @param {Record<string, string>} env
 */
async function starts(executablePath, env) {
  try {
    await run(executablePath, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
