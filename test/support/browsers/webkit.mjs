/**
 * Finds and starts WebKitGTK: its little browser `MiniBrowser`, driven by `WebKitWebDriver`, on the invisible screen of
 * `Xvfb` (it has no headless mode). On Debian the packages `webkit2gtk-driver` and `xvfb` bring all three.
 */
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram, startProcess, stopProcess } from './processes.mjs';

/** @typedef {{browser: string, driver: string, screen: string}} WebKitPrograms paths of the three programs */

const LIBRARY_FOLDERS = ['/usr/lib', '/usr/lib64', '/usr/libexec'];
const START_TIME_OUT = 60_000;

/** @returns {WebKitPrograms | undefined} */
export function findWebKit() {
  const browser = findProgram(['MiniBrowser', ...LIBRARY_FOLDERS.flatMap(miniBrowsersUnder)]);
  const driver = findProgram(['WebKitWebDriver']);
  const screen = findProgram(['Xvfb']);
  return browser && driver && screen ? { browser, driver, screen } : undefined;
}

/**
 * Starts the screen and the driver; the driver starts a browser for each session.
 *
 * @param {WebKitPrograms} programs
 * @returns {Promise<{port: number, stop: () => Promise<void>}>} the driver's port on 127.0.0.1
 */
export async function startWebKit(programs) {
  const screen = startProcess(
    programs.screen,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  try {
    const display = await displayOf(screen);
    const port = await freePort();
    const driver = startProcess(programs.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
    });
    await listening(driver, port);
    return {
      port,
      async stop() {
        await stopProcess(driver);
        await stopProcess(screen); // takes along any browser a crashed session left behind
      },
    };
  } catch (error) {
    await stopProcess(screen);
    throw error;
  }
}

/** @param {string} folder */
function miniBrowsersUnder(folder) {
  if (!existsSync(folder)) return [];
  const inside = readdirSync(folder).filter((name) => /^webkit(2)?gtk|-linux-gnu/u.test(name));
  const nested = inside.flatMap((name) =>
    name.includes('-linux-gnu')
      ? readdirSync(join(folder, name))
          .filter((library) => /^webkit(2)?gtk/u.test(library))
          .map((library) => join(name, library))
      : [name],
  );
  return nested.map((library) => join(folder, library, 'MiniBrowser'));
}

/**
 * @param {import('node:child_process').ChildProcess} screen
 * @returns {Promise<string>} the X display, such as ":99"
 */
async function displayOf(screen) {
  const pipe = /** @type {import('node:stream').Readable} */ (screen.stdio[3]);
  const [text] = await once(pipe, 'data', { signal: AbortSignal.timeout(START_TIME_OUT) });
  return `:${String(text).trim()}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * @param {import('node:child_process').ChildProcess} driver
 * @param {number} port
 */
async function listening(driver, port) {
  const deadline = Date.now() + START_TIME_OUT;
  while (driver.exitCode === null && Date.now() < deadline) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await pause(50);
    } finally {
      socket.destroy();
    }
  }
  throw new Error('WebKitWebDriver did not start.');
}
