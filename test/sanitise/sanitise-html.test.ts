import { expect } from '@open-wc/testing';
import commonPurifier from 'dompurify';
import { sanitiseHtml, type SanitiseOptions } from '../../src/sanitise/sanitise-html.js';

const options: SanitiseOptions = { baseUrl: 'https://warta-kota.example/berita/', headingLevel: 2 };

/** What is left of some HTML, as markup. */
function cleaned(html: string, more: Partial<SanitiseOptions> = {}): string {
  const box = document.createElement('div');
  box.append(sanitiseHtml(html, { ...options, ...more }));
  return box.innerHTML;
}

/** HTML that has to come out as it went in. */
const kept = (html: string) => expect(cleaned(html)).to.equal(html);

describe('sanitiseHtml', () => {
  it('keeps what a news body is made of', () => {
    kept('<p>Warga <b>dua</b> kampung <em>kembali</em> <s>memutar</s> menyeberang<sup>1</sup>.</p><hr>');
    kept(
      '<ul><li>satu<ol start="3" reversed="" type="a"><li value="4">dua</li></ol></li></ul><dl><dt>RT</dt><dd>07</dd></dl>',
    );
    kept(
      '<blockquote cite="https://dinas.example/rilis"><p>Jembatan <q>baru</q>.</p><cite>Kepala Dinas</cite></blockquote>',
    );
    kept(
      '<table><caption>Arus</caption><thead><tr><th scope="col" colspan="2">Jam</th></tr></thead><tbody><tr><td>06</td><td>40</td></tr></tbody></table>',
    );
    kept(
      '<p lang="ar" dir="rtl">مرحبا</p><p><abbr title="Rukun Tetangga">RT</abbr> <time datetime="2026-01-26T19:30+07:00">semalam</time></p>',
    );
    kept('<pre><code>a &lt; b &amp;&amp; c</code></pre><p>H<sub>2</sub>O<br>dua</p>');
  });

  it('takes the tag and leaves the words of any other element', () => {
    expect(cleaned('<section><warta-card src="x">satu</warta-card> <font color="red">dua</font></section>')).to.equal(
      'satu dua',
    );
    expect(cleaned('<form action="/curi">nama <input name="a"><button>kirim</button></form>')).to.equal('nama kirim');
  });

  it('takes the contents too where they are no prose', () => {
    for (const name of [
      'script',
      'style',
      'iframe',
      'template',
      'noscript',
      'svg',
      'math',
      'title',
      'audio',
      'video',
      'xmp',
    ]) {
      expect(cleaned(`<p>a</p><${name}>bukan prosa</${name}>`), name).to.equal('<p>a</p>');
    }
  });

  it('leaves no attribute that styles, names, runs or asks', () => {
    const attributes =
      'style="color:red" class="a" id="b" name="c" data-d="e" aria-label="f" role="alert" onclick="g()" ' +
      'slot="j" part="k" tabindex="1" contenteditable hidden popover autofocus accesskey="l" target="_top" ping="/m" download';
    expect(cleaned(`<p ${attributes}>teks</p>`)).to.equal('<p>teks</p>');
    expect(cleaned(`<a ${attributes} href="https://a.example/">teks</a>`)).to.equal(
      '<a href="https://a.example/" rel="noopener">teks</a>',
    );
    expect(cleaned('<p is="h-i">teks</p>')).to.equal('');
  });

  it('gives an attribute only to the element that it belongs to, and only with a value that makes sense', () => {
    expect(cleaned('<p href="https://a.example/" src="/b" colspan="2" title="judul">c</p>')).to.equal(
      '<p title="judul">c</p>',
    );
    expect(cleaned('<ol start="x" type="disc"><li value="9999">d</li></ol>')).to.equal('<ol><li>d</li></ol>');
    expect(cleaned('<p lang="x y" dir="up">e</p>')).to.equal('<p>e</p>');
    expect(cleaned('<img src="/a" width="123456" height="40%">')).not.to.match(/width|height/);
  });

  it('resolves addresses, and drops those that are not http(s)', () => {
    expect(cleaned('<a href="../foto?a=1&amp;b=2">a</a>')).to.equal(
      '<a href="https://warta-kota.example/foto?a=1&amp;b=2" rel="noopener">a</a>',
    );
    for (const url of [
      'javascript:a()',
      ' java\tscript:a()',
      'data:text/html,a',
      'vbscript:a',
      'blob:https://a.example/1',
      'https://bank.example@a.example/',
      'mailto:a@b.example',
    ] as const) {
      expect(cleaned(`<a href="${url}">a</a>`), url).to.equal('<a>a</a>');
    }
    expect(cleaned('<a href="/a">a</a>', { baseUrl: undefined })).to.equal('<a>a</a>');
    for (const tag of ['blockquote', 'q', 'ins', 'del']) {
      for (const url of ['javascript:a()', 'mailto:a@b.example', 'tel:7'])
        expect(cleaned(`<${tag} cite="${url}">a</${tag}>`), url).to.equal(`<${tag}>a</${tag}>`);
      expect(cleaned(`<${tag} cite="/b">a</${tag}>`)).to.equal(
        `<${tag} cite="https://warta-kota.example/b">a</${tag}>`,
      );
    }
  });

  it('makes pictures lazy, and drops those without a usable address and those that only count readers', () => {
    expect(cleaned('<img src="/a.jpg" width="640" height="360" alt="Jembatan" onerror="x()">')).to.equal(
      '<img src="https://warta-kota.example/a.jpg" width="640" height="360" alt="Jembatan" loading="lazy" decoding="async" referrerpolicy="strict-origin-when-cross-origin">',
    );
    expect(cleaned('<figure><img src="data:image/png,x"><figcaption></figcaption></figure><p>a</p>')).to.equal(
      '<p>a</p>',
    );
    expect(cleaned('<img src="/hitung.gif" width="1" height="1"><img src="/hitung.gif" width="0">')).to.equal('');
    expect(cleaned('<figure><img src="/a.jpg"><figcaption>Foto: Rini</figcaption></figure>')).to.contain('alt=""');
    expect(cleaned('<figure><img src="/a.jpg"></figure>')).to.match(/^<figure><img src=/);
  });

  it('checks every candidate of a srcset', () => {
    const srcset = (value: string) =>
      (
        sanitiseHtml(`<img src="/a.jpg" srcset="${value}">`, options).firstElementChild as HTMLImageElement
      ).getAttribute('srcset');
    expect(srcset('/a.jpg 640w,/b,c.jpg 1280w , https://cdn.example/c.jpg 1920w')).to.equal(
      'https://warta-kota.example/a.jpg 640w, https://warta-kota.example/b,c.jpg 1280w, https://cdn.example/c.jpg 1920w',
    );
    expect(srcset('/b.jpg 2x, javascript:a() 1x')).to.equal('https://warta-kota.example/b.jpg 2x');
    expect(srcset('data:image/svg+xml,&lt;svg/onload=a()&gt; 1x')).to.be.null;
    expect(srcset('/a.jpg, /b.jpg 2y, /c.jpg 1x 2x')).to.be.null;
    expect(
      srcset(Array.from({ length: 40 }, (_, at) => `/${at}.jpg ${at + 1}w`).join(', '))?.split(', '),
    ).to.have.length(30);
    expect(cleaned('<img src="/a.jpg" srcset="/b.jpg 2x">')).to.contain(' sizes="auto, 100vw"');
    expect(cleaned('<img src="/a.jpg" srcset="b">')).not.to.contain('sizes');
  });

  it('puts headings under the article’s own, without a gap, down to six', () => {
    expect(cleaned('<h1>a</h1><h3 lang="id">b</h3><h1>c</h1>')).to.equal('<h3>a</h3><h4 lang="id">b</h4><h3>c</h3>');
    expect(cleaned('<h5>a</h5><h2>b</h2><h5>c</h5>')).to.equal('<h3>a</h3><h3>b</h3><h4>c</h4>');
    expect(cleaned('<h2>a</h2><h3>b</h3><h4>c</h4>', { headingLevel: 5 })).to.equal('<h6>a</h6><h6>b</h6><h6>c</h6>');
  });

  it('removes characters that hide or reorder words, also in attributes', () => {
    expect(cleaned('<p title="a\u202eb">gambar\u202egpj.\u202cexe\u200b</p>')).to.equal(
      '<p title="ab">gambargpj.exe</p>',
    );
  });

  it('gives nodes of the page’s document, or of the one that is asked for', () => {
    expect(sanitiseHtml('<p>a</p>', options).firstChild?.ownerDocument === document).to.be.true;
    const other = document.implementation.createHTMLDocument();
    expect(sanitiseHtml('<p>a</p>', { ...options, document: other }).firstChild?.ownerDocument === other).to.be.true;
  });

  it('changes no word and no address that begins as handlers and styles do', () => {
    kept(
      '<p title="tokoh onde-onde, style baru">Belanja online: onde-onde, "style".</p>' +
        '<a href="https://a.example/online/style.css?x=/on" rel="noopener">a</a>',
    );
  });

  it('has its own purifier, whatever a page that shares the module has done to the common one', () => {
    commonPurifier.addHook('uponSanitizeElement', (node) => (node as Element).remove());
    commonPurifier.setConfig({ ALLOWED_TAGS: ['form'] });
    try {
      kept('<p>a</p>');
      expect(cleaned('<form>a</form>')).to.equal('a');
    } finally {
      commonPurifier.clearConfig();
      commonPurifier.removeAllHooks();
    }
  });

  it('gives an empty fragment for nothing', () => {
    expect(cleaned('')).to.equal('');
    expect(cleaned('  <!-- a -->')).to.equal('  ');
  });

  it('cuts what is longer than any news body', () => {
    expect(cleaned(`<p>${'a'.repeat(1_100_000)}</p>`).length).to.be.below(1_000_010);
  });
});
