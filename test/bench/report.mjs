/** The measured figures as Markdown, each claim with its target beside it. */

const LIMIT = 'shadow-dom';
const LABELS = {
  'light-dom': 'hand-written, light DOM',
  'shadow-dom': '**hand-written, shadow DOM (the limit)**',
  'bare-lit': 'a bare Lit element',
  'warta-ready': '**`warta-card`, a ready `Article`**',
  warta: '**`warta-card`, from the payload**',
  shoelace: '`sl-card` around ready markup',
  'web-awesome': '`wa-card` around ready markup',
  microlink: '`@microlink/vanilla`, data given',
  iframe: 'an iframe per card',
};

/**
 * @param {any} results what run.mjs gathered
 * @param {string} machine
 */
export function report(results, machine) {
  return [
    `Measured by \`npm run bench\` on ${machine}. Machines differ: read the ratios.`,
    costTable(results),
    bytesTable(results.bytes),
    claims(results),
  ].join('\n\n');
}

function costTable({ cost, memory }) {
  const counts = Object.keys(cost[LIMIT]);
  const rows = Object.entries(LABELS).map(([name, label]) => {
    const times = counts.map((count) => micro(cost[name][count]));
    const ratio = ratioOf(cost, name);
    return [label, ...times, ratio, micro(memory[name].heap / 1000, ' kB'), micro(memory[name].nodes)];
  });
  const head = [
    'µs a card, laid out',
    ...counts.map((count) => `${Number(count).toLocaleString('en')} cards`),
    '× limit',
    'heap',
    'nodes',
  ];
  return table(head, rows);
}

function bytesTable(bytes) {
  const rows = Object.entries(bytes).map(([name, { raw, gzip, brotli }]) => [
    `\`${name}\``,
    ...[raw, gzip, brotli].map((size) => size.toLocaleString('en')),
  ]);
  return table(['bytes before the first card', 'raw', 'gzip', 'brotli'], rows);
}

/** Every target of the project with what was reached. */
function claims({ cost, bytes, firstCard, pageLoad, reading, sanitising }) {
  const at = (name, count = 1000) => cost[name][count] ?? NaN;
  const times = (name) => at(name) / at(LIMIT);
  const counts = Object.keys(cost.warta)
    .map(Number)
    .filter((count) => count >= 100);
  const spread =
    Math.max(...counts.map((count) => at('warta', count))) / Math.min(...counts.map((count) => at('warta', count))) - 1;
  // From any number of cards to any larger one: whether what is not flat rises or falls.
  const rises = counts.flatMap((few, place) => counts.slice(place).map((many) => at('warta', many) / at('warta', few)));
  const frame = at('iframe') / at('warta');
  const beyond = (name) => firstCard[name].time - firstCard.bare.time;
  const rows = [
    ['full path, × the limit at 1,000 cards', '≤ 1.6', times('warta'), (value) => value <= 1.6],
    ['ready `Article`, × the limit at 1,000 cards', '≤ 1.4', times('warta-ready'), (value) => value <= 1.4],
    ['full path, × `sl-card`', '< 1', at('warta') / at('shoelace'), (value) => value < 1],
    ['full path, × `wa-card`', '< 1', at('warta') / at('web-awesome'), (value) => value < 1],
    ['an iframe, × full path at 1,000 cards', '≥ 120', frame, (value) => value >= 120],
    ['growth of µs a card from 100 cards on', '≤ 15 %', spread * 100, (value) => value <= 15, ' %'],
    ['of that, rise with the number of cards', '', (Math.max(...rises) - 1) * 100, undefined, ' %'],
    [
      '1,000 lazy cards off screen, of the eager cost',
      '≤ 5 %',
      (pageLoad.lazy / pageLoad.eager) * 100,
      (value) => value <= 5,
      ' %',
    ],
    ['requests of those', '0', pageLoad.requests, (value) => value === 0],
    ['longest task when 200 cards arrive at once', '≤ 50 ms', pageLoad.longest, (value) => value <= 50, ' ms'],
    ['layout shift, inline payloads', '0', firstCard.inline.shift, (value) => value === 0],
    ['a page with one link in a shadow tree, slow line and CPU', '', firstCard.bare.time, undefined, ' ms'],
    ['first card from an inline payload, slow line and CPU', '', firstCard.inline.time, undefined, ' ms'],
    ['first card, prerendered', '', firstCard.prerendered.time, undefined, ' ms'],
    ['first card from `src`', '', firstCard.src.time, undefined, ' ms'],
    ['first card in an iframe embed', '', firstCard.iframe.time, undefined, ' ms'],
    [
      'inline payload, of the iframe’s time',
      '≤ 1/3',
      firstCard.inline.time / firstCard.iframe.time,
      (value) => value <= 1 / 3,
    ],
    [
      'prerendered, of the iframe’s time',
      '≤ 1/3',
      firstCard.prerendered.time / firstCard.iframe.time,
      (value) => value <= 1 / 3,
    ],
    ['beyond the bare page: inline payload, of the iframe’s time', '', beyond('inline') / beyond('iframe')],
    ['beyond the bare page: prerendered, of the iframe’s time', '', beyond('prerendered') / beyond('iframe')],
    ['layout shift, prerendered', '0', firstCard.prerendered.shift, (value) => value === 0],
    [
      'main thread blocked meanwhile: ours / iframe',
      '',
      firstCard.inline.blocking,
      undefined,
      ` / ${firstCard.iframe.blocking.toFixed(0)} ms`,
    ],
    ['`warta.js`, brotli', '≤ 12,000 B', bytes['warta.js'].brotli, (value) => value <= 12_000, ' B'],
    ...Object.entries(reading).map(([name, value]) => [`read per second in Node: ${name}`, '', value]),
    ['bodies of 3 kB sanitised per second', '', sanitising.bodies],
  ];
  return table(
    ['', 'target', 'measured', ''],
    rows.map(([name, target, value, isMet, unit = '']) => [
      name,
      target,
      `${number(value)}${unit}`,
      isMet ? (isMet(value) ? 'met' : '**missed**') : '',
    ]),
  );
}

function ratioOf(cost, name) {
  const count = cost[name][1000] === undefined ? 100 : 1000;
  return cost[name][count] === undefined ? '–' : (cost[name][count] / cost[LIMIT][count]).toFixed(2);
}

const micro = (value, unit = '') => (value === undefined ? '–' : `${number(value)}${unit}`);

function number(value) {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 });
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at ? '--:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
