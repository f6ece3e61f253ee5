import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeParameter, KIOSK_PARAMETER_NAMES, KIOSK_PARAMETERS } from './kiosk-parameters.ts';
import { readKioskSettings, settingsOnly } from './read-settings.ts';

const context = { lang: 'ru', slugs: ['a', 'b', 'c'], others: ['view', 'park'] } as const;
const read = (query: string) => readKioskSettings(new URLSearchParams(query), context);

describe('the parameters of a kiosk', () => {
  it('are the documented ones, with the documented defaults and limits', () => {
    const row = /^\| `(\w+)` \| (.+?) \| (.+?) \| .+ \|$/gm;
    const documented = [...readFileSync('docs/URLS.md', 'utf8').matchAll(row)].map(([, name, initial, allowed]) => ({ name, initial, allowed }));
    expect(documented).toEqual(KIOSK_PARAMETER_NAMES.map((name) => ({ name, ...describeParameter(name) })));
  });

  it('are all listed', () => {
    expect(KIOSK_PARAMETER_NAMES).toEqual(Object.keys(KIOSK_PARAMETERS));
  });

  it('have defaults that are allowed', () => {
    const { settings } = read('');
    const query = `idle=${settings.idle}&warn=${settings.warn}&card=${settings.card}&order=${settings.order}&start=${settings.start}&reload=${settings.reload}`;
    expect(read(query)).toEqual({ settings, problems: [] });
  });
});

describe('an address without parameters', () => {
  it('sets up the kiosk by the defaults, in the language of the path', () => {
    expect(read('')).toEqual({
      settings: { idle: 75, warn: 20, card: 8, order: 'list', start: 'ru', parks: ['a', 'b', 'c'], reload: 4 },
      problems: [],
    });
  });
});

describe('an address with parameters', () => {
  it('sets up the kiosk, with the parks in the given order', () => {
    expect(read('idle=120&warn=10&card=12&order=shuffle&start=zh&parks=c,a&reload=off')).toEqual({
      settings: { idle: 120, warn: 10, card: 12, order: 'shuffle', start: 'zh', parks: ['c', 'a'], reload: null },
      problems: [],
    });
  });

  it.each([
    ['idle', ['14', '901', '-60', '60s', '6e1', '', '60.5', ' 60']],
    ['warn', ['4', '121', 'x']],
    ['card', ['3', '121']],
    ['order', ['random', 'List']],
    ['start', ['de', 'zh-Hans']],
    ['reload', ['24', 'never', '-1', '4:00']],
  ] as const)('takes a wrong %s for not given and names it', (name, values) => {
    for (const value of values) {
      const { settings, problems } = readKioskSettings(new URLSearchParams([[name, value]]), context);
      expect(settings).toEqual(read('').settings);
      expect(problems).toEqual([{ name, value, fault: 'value' }]);
    }
  });

  it('keeps the limits themselves', () => {
    expect(read('idle=15&warn=120&card=4&reload=0').problems).toEqual([]);
  });

  it('names parks it does not know and shows the rest', () => {
    const { settings, problems } = read('parks=b,x,b');
    expect(settings.parks).toEqual(['b']);
    expect(problems).toEqual([{ name: 'parks', value: 'x', fault: 'park' }]);
  });

  it('shows all parks when it knows none of those named', () => {
    expect(read('parks=x').settings.parks).toEqual(['a', 'b', 'c']);
  });

  it('names parameters it does not know, but not those of a visit', () => {
    expect(read('idel=60&view=list&park=a').problems).toEqual([{ name: 'idel', value: '60', fault: 'name' }]);
  });
});

it('keeps of an address what sets up the kiosk and nothing of a visit', () => {
  expect(settingsOnly(new URLSearchParams('view=list&idle=30&park=a&parks=a&parks=b&at=1,2,3')).toString()).toBe('idle=30&parks=a%2Cb');
});
