/**
 * Puts this very package where `npm install warta` would have put it.
 *
 * It is no `file:` dependency, as the lock file would then copy the package's own dependencies, and be stale with each.
 */
import { rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const place = fileURLToPath(new URL('node_modules/warta', import.meta.url));
rmSync(place, { force: true });
symlinkSync(fileURLToPath(new URL('../..', import.meta.url)), place, 'junction');
