/** `warta/publish`: its feeds, as a feed reader and our own reader read them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { readFeed, readPayload } from 'warta/payload';
import { PAYLOADS, jembatan, wild } from '../fixtures/published.mjs';
import { BASE, folderOf, publishedSite } from '../support/published.mjs';

test('the feeds parse, the newest first, and our own reader finds in them what was published', async (t) => {
  const { read, articles } = await publishedSite(t, PAYLOADS, { title: 'Warta & Kota' });
  const page = `${BASE}/${folderOf(articles(), 'jembatan-dibuka')}`;

  const feed = parseJsonFeed(read('feed.json'));
  assert.deepEqual([feed.title, feed.home_page_url, feed.feed_url], ['Warta & Kota', `${BASE}/`, `${BASE}/feed.json`]);
  assert.deepEqual(
    feed.items?.map(({ title }) => title),
    [wild.headline, jembatan.headline, 'Air Mati'],
  );
  assert.deepEqual([feed.items?.[1]?.id, feed.items?.[1]?.tags], [page, ['jembatan', 'kota']]);

  const rss = parseRssFeed(read('feed.xml'));
  assert.deepEqual([rss.title, rss.link, rss.language], ['Warta & Kota', `${BASE}/`, 'id']);
  assert.deepEqual(
    rss.items?.map(({ title }) => title),
    [wild.headline, jembatan.headline, 'Air Mati'],
  );
  const item = rss.items?.[1];
  assert.deepEqual(
    [item?.link, item?.guid?.value, item?.pubDate],
    [jembatan.url, page, 'Mon, 26 Jan 2026 12:30:00 GMT'],
  );
  // A day alone is the day in Jakarta.
  assert.deepEqual(
    [rss.items?.[0]?.pubDate, feed.items?.[0]?.date_published],
    ['Mon, 26 Jan 2026 17:00:00 GMT', '2026-01-27T00:00:00+07:00'],
  );
  assert.deepEqual(item?.dc?.creators, ['Rina Saleh', 'Bagus Hadi']);

  const article = readPayload(jembatan);
  for (const name of ['feed.json', 'feed.xml']) {
    const back = readFeed(read(name)).items[1];
    assert.ok(back, name);
    for (const key of /** @type {const} */ (['headline', 'url', 'description', 'dateModified', 'inLanguage']))
      assert.equal(back[key], article[key], `${name} ${key}`);
    assert.equal(Date.parse(back.datePublished ?? ''), Date.parse(article.datePublished ?? ''), name);
    assert.deepEqual(
      back.author.map((author) => author.name),
      ['Rina Saleh', 'Bagus Hadi'],
      name,
    );
    assert.equal(back.image[0]?.url, article.image[0]?.url, name);
    assert.deepEqual(
      back.quotes.map((quote) => [quote.text, quote.speaker?.name, quote.speaker?.jobTitle]),
      [['Ini bukan hadiah.', 'Ratna Widari', 'Kepala Dinas']],
      name,
    );
    assert.deepEqual(
      back.related.map((link) => link.headline),
      jembatan.related.map((link) => link.headline),
      name,
    );
    for (const words of ['Palang digeser pada petang hari.', 'Mobil menyusul', 'Uji beban kedua menunggu.']) {
      assert.ok(JSON.stringify(back.body).includes(words), `${name} ${words}`);
    }
  }
});

test('the feeds hold the newest only, the site all', async (t) => {
  const payloads = Object.fromEntries(
    Array.from({ length: 9 }, (_, day) => [
      `${9 - day}.json`,
      { version: '1.0', id: `${day}`, headline: `Hari ${day}`, datePublished: `2026-02-0${day + 1}` },
    ]),
  );
  const { json, articles } = await publishedSite(t, payloads, { newest: 3 });
  assert.deepEqual(
    json('feed.json').items.map((/** @type {{title: string}} */ { title }) => title),
    ['Hari 8', 'Hari 7', 'Hari 6'],
  );
  assert.equal(articles().length, 9);
});
