import { expect } from '@open-wc/testing';
import { frameAddress } from '../../src/frame/address.js';
import { asksForHeight, heightMessages, linkMessage, secretOf } from '../../src/frame/hosts.js';
import { readRequest } from '../../src/frame/request.js';

const FRAME = 'https://cdn.example/warta/frame.html';
const SECRET = 'a1B2c3D4e5';

describe('the address of a frame', () => {
  it('names an element, its payload and its attributes', () => {
    expect(readRequest(`${FRAME}?element=baca-juga&src=../a%20b.json&layout=list&max=3&onclick=x&id=y`)).to.deep.equal({
      tag: 'warta-baca-juga',
      attributes: { src: 'https://cdn.example/a%20b.json', layout: 'list', max: '3', loading: 'eager' },
    });
  });

  it('is written as it is read', () => {
    const address = frameAddress('https://cdn.example/warta', {
      element: 'baca-juga',
      src: 'https://berita.example/a.json?x=1&y=ä',
      layout: 'list',
      variant: undefined,
      label: 'Baca & simak',
    });
    expect(address).to.match(/^https:\/\/cdn\.example\/warta\/frame\.html\?element=/);
    expect(readRequest(address)).to.deep.equal({
      tag: 'warta-baca-juga',
      attributes: {
        src: 'https://berita.example/a.json?x=1&y=%C3%A4',
        layout: 'list',
        label: 'Baca & simak',
        loading: 'eager',
      },
    });
  });

  it('is refused without one of our elements, or without a web address', () => {
    for (const query of ['', '?element=', '?element=card,quote&src=a', '?element=__proto__&src=a'])
      expect(readRequest(FRAME + query), query).to.deep.equal({ missing: 'element' });
    for (const src of ['', 'javascript:alert(1)', 'data:,x', 'blob:x', 'https://', 'https://a@b.example/'])
      expect(readRequest(`${FRAME}?element=card&src=${encodeURIComponent(src)}`), src).to.deep.equal({
        missing: 'src',
      });
  });
});

describe('what a frame says to the page around it', () => {
  it('is the height, in the language of each host that the address tells of', () => {
    const any = [{ wartaHeight: 7 }, { sentinel: 'amp', type: 'embed-size', height: 7 }];
    expect(heightMessages(7, FRAME)).to.deep.equal(any);
    expect(heightMessages(7, `${FRAME}?childId=x%20y#?secret=${SECRET}`)).to.deep.equal([
      ...any,
      { message: 'height', value: 7, secret: SECRET },
      'pymxPYMxx yxPYMxheightxPYMx7',
    ]);
  });

  it('is a click, where the page has a secret', () => {
    expect(linkMessage('https://a.example/', `${FRAME}#?secret=${SECRET}`)).to.deep.equal({
      message: 'link',
      value: 'https://a.example/',
      secret: SECRET,
    });
    expect(linkMessage('https://a.example/', FRAME)).to.equal(undefined);
  });

  it('knows no secret but one of WordPress, in the fragment', () => {
    for (const address of [`${FRAME}?secret=${SECRET}`, `${FRAME}#secret=${SECRET}x`, `${FRAME}#secret=a1"B2c3D4e`])
      expect(secretOf(address), address).to.equal(undefined);
  });
});

describe('what the page asks of a frame', () => {
  const address = `${FRAME}?childId=x#?secret=${SECRET}`;

  it('is understood', () => {
    for (const message of [{ wartaHeight: 0 }, { message: 'ready', secret: SECRET }, 'pymxPYMxxxPYMxwidthxPYMx640'])
      expect(asksForHeight(message, address), JSON.stringify(message)).to.equal(true);
  });

  it('is nothing else', () => {
    for (const message of [
      null,
      undefined,
      0,
      '',
      'pymxPYMxyxPYMxwidthxPYMx640',
      { wartaHeight: 5 },
      { message: 'ready' },
      { message: 'ready', secret: 'other' },
      [],
    ])
      expect(asksForHeight(message, address), JSON.stringify(message)).to.equal(false);
    expect(asksForHeight({ message: 'ready', secret: undefined }, FRAME)).to.equal(false);
  });
});
