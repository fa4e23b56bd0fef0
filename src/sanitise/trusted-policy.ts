import type { TrustedTypePolicy, TrustedTypePolicyFactory } from 'trusted-types/lib';

/** What DOMPurify parses with: our policy, or null in a browser without Trusted Types. */
export type Policy = TrustedTypePolicy | null;

let policy: Policy | undefined;

/**
 * The Trusted Types policy `warta`, made at the first call. Nothing but the sanitiser holds it, and the sanitiser hands it
 * markup only to parse in a document that runs nothing.
 *
 * @throws {TypeError} when the page forbids the policy, or another script has taken its name
 */
export function trustedPolicy(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  return (policy ??= trustedTypes
    ? trustedTypes.createPolicy('warta', {
        createHTML: (html) => html,
        // DOMPurify wants to see it; no element on our list has an attribute that loads or holds a script.
        createScriptURL: refuse,
        createScript: refuse,
      })
    : null);
}

function refuse(): never {
  throw new TypeError('a news body loads no scripts');
}
