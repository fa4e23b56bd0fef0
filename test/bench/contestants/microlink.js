// Its scripts, React among them, are in the page: see MICROLINK in stage.mjs.

export const name = '@microlink/vanilla with the data given';

/** React underneath, with a root for every card. */
export const most = 1000;

export function make(payload) {
  const link = document.createElement('a');
  link.href = payload.url;
  link.title = payload.headline;
  return link;
}

export async function settled(links, payloads) {
  links.forEach((link, at) => {
    const { headline, description, url, publisher, datePublished } = payloads[at];
    window.microlink([link], {
      fetchData: false,
      setData: { title: headline, description, url, publisher: publisher.name, date: datePublished, lang: 'id' },
    });
  });
  while (document.querySelector('#stage > a:not(:has(*))')) await new Promise(requestAnimationFrame);
}
