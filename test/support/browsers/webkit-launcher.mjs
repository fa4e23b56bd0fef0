/**
 * Starts WebKit for @web/test-runner, and starts it anew when it stops answering: on a busy machine its driver may hang for
 * good, and the runner's own launcher would let that end the whole run (the navigation is not awaited there, so its failure
 * is nobody's).
 */
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKit } from './webkit.mjs';

/** @typedef {{port: number, stop: () => Promise<void>}} Engine */

/** How long a command may take: opening a page of tests, or leaving it. No command waits for a test. In milliseconds. */
const ANSWER_TIME = 60_000;

export class WebKitLauncher extends WebdriverLauncher {
  #programs;
  /** @type {Engine | undefined} */
  #engine;

  /** @param {import('./webkit.mjs').WebKitPrograms} programs */
  constructor(programs) {
    super({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      path: '/',
      connectionRetryTimeout: ANSWER_TIME,
      connectionRetryCount: 0,
      capabilities: /** @type {object} */ ({
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
      }),
    });
    this.#programs = programs;
  }

  /**
   * @override
   * @param {string} id
   * @param {string} url
   */
  async startSession(id, url) {
    try {
      await this.#open(id, url);
    } catch (error) {
      await this.#giveUp(error);
      await this.#open(id, url);
    }
  }

  /**
   * @override
   * @param {string} id
   */
  async stopSession(id) {
    try {
      return await super.stopSession(id);
    } catch (error) {
      // What the tests found is known by now; the next file gets another browser.
      await this.#giveUp(error);
      return { testCoverage: undefined };
    }
  }

  /** @override */
  async stop() {
    // The runner's launcher also calls this by itself, without waiting, when a browser does not come.
    const engine = this.#engine;
    await super.stop();
    await engine?.stop();
    if (this.#engine === engine) this.#engine = undefined;
  }

  /**
   * Opens a page, and comes back when it is there.
   *
   * @param {string} id
   * @param {string} url
   */
  async #open(id, url) {
    if (!this.#engine) {
      this.#engine = await startWebKit(this.#programs);
      Object.assign(this['options'], { port: this.#engine.port });
    }
    await this['ensureManagerInitialized']();
    await this['driverManager']?.['startSession'](id, url);
  }

  /**
   * Ends the browser without asking it.
   *
   * @param {unknown} reason
   */
  async #giveUp(reason) {
    // Past `console`, which the runner takes over.
    process.stdout.write(`WebKit does not answer, and is started anew: ${String(reason)}\n`);
    clearInterval(this['pendingHeartbeat']);
    this['__managerPromise'] = undefined;
    this['driverManager'] = undefined;
    this['driver'] = undefined;
    const engine = this.#engine;
    this.#engine = undefined;
    await engine?.stop();
  }
}
