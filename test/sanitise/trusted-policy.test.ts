import { expect } from '@open-wc/testing';
import { allowedValue } from '../../src/sanitise/allow-list.js';
import { trustedPolicy } from '../../src/sanitise/trusted-policy.js';

describe('trustedPolicy', () => {
  it('is made once, and is null in a browser without Trusted Types', () => {
    expect(trustedPolicy() === trustedPolicy()).to.be.true;
    expect(trustedPolicy()?.name).to.equal('trustedTypes' in window ? 'warta' : undefined);
  });

  it('trusts no script', () => {
    const policy = trustedPolicy();
    if (!policy) return;
    expect(() => policy.createScript('1')).to.throw(TypeError);
    expect(() => policy.createScriptURL('https://a.example/')).to.throw(TypeError);
  });
});

describe('allowedValue', () => {
  it('knows no attribute by what all objects have', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(allowedValue('a', name, 'b'), name).to.be.undefined;
      expect(allowedValue(name, 'href', 'https://a.example/'), name).to.be.undefined;
    }
  });
});
