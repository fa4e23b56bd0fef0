import type { TrustedTypePolicy } from 'trusted-types/lib';
/** What DOMPurify parses with: our policy, or null in a browser without Trusted Types. */
export type Policy = TrustedTypePolicy | null;
/**
 * The Trusted Types policy `warta`, made at the first call. Nothing but the sanitiser holds it, and the sanitiser hands it
 * markup only to parse in a document that runs nothing.
 *
 * @throws {TypeError} when the page forbids the policy, or another script has taken its name
 */
export declare function trustedPolicy(): Policy;
