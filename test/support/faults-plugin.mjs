/**
 * Brings the faults into browser tests, in every engine: they run on an origin of their own, which `GET /__faults` names.
 *
 *   const faults = await (await fetch('/__faults')).text();
 *   await fetch(`${faults}/stall`);
 *   const requests = await (await fetch(`${faults}/count/stall`)).json();
 */
import { startFaults } from './faults.mjs';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function faultsPlugin() {
  /** @type {ReturnType<typeof startFaults> | undefined} */
  let faults;
  return {
    name: 'faults',
    async serverStop() {
      await (await faults)?.close();
    },
    async serve(context) {
      if (context.path !== '/__faults') return undefined;
      faults ??= startFaults();
      return { body: (await faults).origin, type: 'text' };
    },
  };
}
