import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { networkWay } from '../../../cli/commands/import-kolada.ts';
import { onSameHost } from '../../../cli/kolada/ask.ts';
import { koladaDocument } from '../../../cli/kolada/document.ts';
import { fetchKolada } from '../../../cli/kolada/fetch.ts';
import type { Asked } from '../../../cli/kolada/fetch.ts';
import { readKolada } from '../../../cli/kolada/read.ts';
import { Misuse } from '../../../cli/misuse.ts';
import { standIn } from './stand-in.ts';
import type { StandIn } from './stand-in.ts';

let kolada: StandIn;
before(async () => {
  kolada = await standIn();
});
after(() => kolada.close());

const json = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
};

const ONE: Asked = { kpis: ['N00945'], places: ['0580'], years: ['2024', '2025'], titled: [] };
const base = (): string => `${kolada.origin}/v3`;
const figure = (period: number, values: readonly object[]): object =>
  ({ kpi: 'N00945', municipality: '0580', period, values });

/** Fetches, and remembers how long it would have waited. */
async function fetched(asked: Asked = ONE, api = base()): Promise<Readonly<{
  texts: string[];
  names: string[];
  waits: number[];
}>> {
  const waits: number[] = [];
  const answers = await fetchKolada(api, asked, {
    ...networkWay,
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
  });
  return { texts: answers.map(({ text }) => text), names: answers.map(({ name }) => name), waits };
}

const refused = async (message: RegExp, asked?: Asked, api?: string): Promise<void> => {
  await assert.rejects(fetched(asked, api), (error) => {
    assert.ok(error instanceof Misuse);
    assert.match(error.message.replaceAll(kolada.origin, 'HOST'), message);
    return true;
  });
};

describe('fetching from Kolada', () => {
  test('asks for titles and figures, page by page, and gives a document of all of them', async () => {
    const pages = [
      [figure(2024, [{ gender: 'K', value: 20 }, { gender: 'M', value: 4 }, { gender: 'T', value: 12 }])],
      [figure(2025, [{ gender: 'M', value: 5 }, { gender: 'T', value: 13 }, { gender: 'K', value: 21 }])],
      [figure(2026, [{ gender: 'T', value: null, status: '..' }])],
    ];
    kolada.answerWith((path, response) => {
      if (path.startsWith('/v3/kpi/')) return json(response, { values: [{ id: 'N00945', title: 'Uttag, andel (%)' }] });
      if (path.startsWith('/v3/municipality/')) return json(response, { values: [{ id: '0580', title: 'Linköping' }] });
      const page = Number(/page=(\d)$/.exec(path)?.[1] ?? 1);
      const next = page < 3 ? `${kolada.origin}/v3/data/kpi/N00945?page=${page + 1}` : null;
      return json(response, { values: pages[page - 1], next_url: next });
    });
    const { texts, names } = await fetched();
    assert.deepEqual(kolada.asked, [
      '/v3/kpi/N00945', '/v3/municipality/0580',
      '/v3/data/kpi/N00945/municipality/0580/year/2024,2025?per_page=5000',
      '/v3/data/kpi/N00945?page=2', '/v3/data/kpi/N00945?page=3',
    ]);
    const answers = texts.map((text, nth) => ({ name: names[nth] ?? '', text }));
    const { document, faults } = koladaDocument(readKolada(answers), {});
    assert.deepEqual(faults, []);
    const [measure] = document?.measures ?? [];
    assert.deepEqual(measure?.observations, [
      { period: '2024', value: 12 }, { period: '2025', value: 13 }, { period: '2026', missing: 'suppressed' },
    ]);
    assert.deepEqual(measure?.groups?.map(({ name, observations }) => [name, observations]), [
      ['Kvinnor', [{ period: '2024', value: 20 }, { period: '2025', value: 21 }]],
      ['Män', [{ period: '2024', value: 4 }, { period: '2025', value: 5 }]],
    ]);
  });

  test('asks for no more ids at once than Kolada takes, and for nothing that somebody has named', async () => {
    kolada.answerWith((_, response) => json(response, { values: [], next_url: null }));
    const places = Array.from({ length: 26 }, (_, nth) => String(1000 + nth));
    const all = [...places, 'G37449', 'V15E1'];
    await fetched({ kpis: ['N00945'], places: all, years: [], titled: [...places, 'N00945'] });
    assert.deepEqual(kolada.asked, [
      '/v3/municipality_groups/G37449',
      '/v3/ou/V15E1',
      `/v3/data/kpi/N00945/municipality/${places.slice(0, 25).join(',')}?per_page=5000`,
      '/v3/data/kpi/N00945/municipality/1025,G37449?per_page=5000',
      '/v3/oudata/kpi/N00945/ou/V15E1?per_page=5000',
    ]);
  });

  test('stays with https where the service names its next page with http', () => {
    const next = onSameHost('http://api.kolada.se/v3/data?page=2', 'https://api.kolada.se/v3/data');
    assert.equal(next, 'https://api.kolada.se/v3/data?page=2');
    assert.equal(onSameHost('?page=2', 'https://api.kolada.se/v3/data'), next);
    assert.throws(() => onSameHost('https://api.kolada.se.example/v3', 'https://api.kolada.se/v3/data'), Misuse);
    assert.throws(() => onSameHost('https://api.kolada.se:8443/v3', 'https://api.kolada.se/v3/data'), Misuse);
  });

  test('goes on where an address has moved on its host', async () => {
    kolada.answerWith((path, response) => {
      if (path.startsWith('/v3/')) response.writeHead(308, { Location: `/new${path}` }).end();
      else json(response, { values: [], next_url: null });
    });
    const { texts } = await fetched();
    assert.equal(texts.length, 3);
    assert.ok(kolada.asked.includes('/new/v3/kpi/N00945'));
  });
});

describe('a server that is busy', () => {
  test('is asked again, after as long as it says and else longer each time', async () => {
    const statuses = [429, 503, 500, 200];
    kolada.answerWith((_, response) => {
      const status = statuses.shift() ?? 200;
      if (status === 429) response.writeHead(429, { 'Retry-After': '7' }).end();
      else json(response, { values: [], next_url: null }, status);
    });
    assert.deepEqual((await fetched()).waits, [7000, 2000, 4000]);
  });

  test('is not waited for longer than a minute at a time', async () => {
    const statuses = [429];
    kolada.answerWith((_, response) => {
      const status = statuses.shift();
      if (status) response.writeHead(status, { 'Retry-After': '86400' }).end();
      else json(response, { values: [] });
    });
    assert.deepEqual((await fetched()).waits, [60_000]);
  });

  test('is told of after four times', async () => {
    kolada.answerWith((_, response) => json(response, {}, 429));
    await refused(/^HOST\/v3\/kpi\/N00945: cannot be read: the server answers 429, too many .*, also after 4 times/);
    assert.equal(kolada.asked.length, 4);
    kolada.answerWith((_, response) => json(response, {}, 502));
    await refused(/the server answers 502 also after 4 times\. Try again later$/);
  });
});

describe('fetching ends with a message', () => {
  test('that says to ask version 3, where version 2 is closed', async () => {
    kolada.answerWith((_, response) => json(response, { message: 'Please use /v3' }, 410));
    await refused(/answers 410: this version is closed\. Ask version 3, as --api https:\/\/api\.kolada\.se\/v3$/);
    assert.equal(kolada.asked.length, 1);
  });

  test('that says to look at the ids, where there is nothing', async () => {
    kolada.answerWith((_, response) => json(response, {}, 404));
    await refused(/the server answers 404\. Look at the ids/);
  });

  test('where the next page is one that was there already', async () => {
    kolada.answerWith((path, response) => json(response, { values: [], next_url: `${kolada.origin}${path}` }));
    await refused(/^HOST\/v3\/kpi\/N00945: the pages of the answer lead in a circle\.$/);
    assert.equal(kolada.asked.length, 1);
  });

  test('where the pages never end', async () => {
    let page = 0;
    kolada.answerWith((_, response) => json(response, { values: [], next_url: `${kolada.origin}/v3/${page++}` }));
    await refused(/: more than 200 pages\. Ask for less\.$/);
    assert.equal(kolada.asked.length, 200);
  });

  test('where the next page or a redirection is on another host, which is not asked', async () => {
    const other = await standIn();
    kolada.answerWith((_, response) => json(response, { values: [], next_url: `${other.origin}/v3/data` }));
    await refused(/the answer leads on to http:\/\/127\.0\.0\.1:\d+\/v3\/data\. That is not on 127/);
    kolada.answerWith((_, response) => response.writeHead(302, { Location: `${other.origin}/login` }).end());
    await refused(/the answer leads on to .*\/login\. That is not on 127.*, and was not asked\.$/);
    kolada.answerWith((_, response) => json(response, { values: [], next_url: 'file:///etc/hosts' }));
    await refused(/the answer leads on to file:\/\/\/etc\/hosts/);
    assert.deepEqual(other.asked, []);
    await other.close();
  });

  test('where a redirection leads on again and again', async () => {
    kolada.answerWith((path, response) => response.writeHead(302, { Location: `${path}x` }).end());
    await refused(/it leads on to another address again and again\.$/);
  });

  test('where the answer breaks off, or nobody answers', async () => {
    kolada.answerWith((_, response) => {
      response.writeHead(200, { 'Content-Length': 99 }).write('{', () => response.destroy());
    });
    await refused(/^HOST\/v3\/kpi\/N00945: the answer broke off: /);
    const gone = await standIn();
    await gone.close();
    await refused(/: cannot be read: no server answers there$/, ONE, gone.origin);
  });
});

describe('what is no answer', () => {
  const faultsOf = async (): Promise<string[]> => {
    const { texts, names } = await fetched({ ...ONE, titled: ['N00945', '0580'] });
    const answers = texts.map((text, nth) => ({ name: names[nth] ?? '', text }));
    return readKolada(answers).faults.map(({ message }) => message);
  };

  test('is told, where it is a page to log in on', async () => {
    kolada.answerWith((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' })
      .end('<!doctype html><html><head><title>Logga in</title></head></html>'));
    assert.deepEqual(await faultsOf(), ['This is a web page ("Logga in") and no JSON.']);
  });

  test('is told, where the JSON ends too early', async () => {
    kolada.answerWith((_, response) => response.end('{"values": [{"kpi": "N00945"'));
    assert.deepEqual(await faultsOf(), ['The JSON ends too early, at line 1, column 29.']);
  });
});
