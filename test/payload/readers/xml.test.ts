import { expect } from '@open-wc/testing';
import { parseXml, type XmlElement } from '../../../src/payload/readers/xml.js';

/** The first element of a document. */
const first = (source: string): XmlElement => {
  const [element] = parseXml(source).children;
  if (!element) throw new Error(`no element in ${source}`);
  return element;
};

describe('parseXml', () => {
  it('ends at a depth and at a number that no feed has', () => {
    let depth = 0;
    for (let at: XmlElement | undefined = parseXml('<a>'.repeat(300)); at; at = at.children[0]) depth++;
    expect(depth).to.be.within(50, 101);
    expect(parseXml('<a/>'.repeat(100_500)).children).to.have.length(100_000);
  });

  it('gives an element the attributes that are written, and none besides', () => {
    const { attributes } = first('<a __proto__="x" HREF=\'b &amp; c\' d>');
    expect(Object.entries(attributes)).to.deep.equal([
      ['__proto__', 'x'],
      ['href', 'b & c'],
    ]);
    expect(first('<a>').attributes['constructor']).to.be.undefined;
  });

  it('reads nothing in a doctype, whatever is declared there', () => {
    const { name, children, text } = first(
      '<!DOCTYPE rss [<!ENTITY a "<item><title>Palsu</title></item>"><!ENTITY b SYSTEM "file:///a">]><rss>&a;&b;</rss>',
    );
    expect(name).to.equal('rss');
    expect(children).to.deep.equal([]);
    expect(text).to.equal('&a;&b;');
  });

  it('takes a bracket that begins no tag for text', () => {
    const { text, children } = first('<r>3 <a 2 <b>c</b> < 4</r>');
    expect(text).to.equal('3 <a 2  < 4');
    expect(children.map(({ name }) => name)).to.deep.equal(['b']);
  });

  it('knows what stood in CDATA', () => {
    expect(first('<a><![CDATA[<p>b &lt; c</p>]]></a>')).to.include({ text: '<p>b &lt; c</p>', isCdata: true });
    expect(first('<a>&lt;p&gt;</a>')).to.include({ text: '&lt;p&gt;', isCdata: false });
    expect(first('<a><![CDATA[b').text).to.equal('b');
  });
});
