/** Searches that must work, on the index of the real data: the right thing is among the first three. */
import { describe, expect, it } from 'vitest';
import { searchSlice } from '#data/slices/search.ts';
import type { Lang } from '#i18n/languages.ts';
import { pathOf } from '#routing/paths.ts';
import { loadDataset } from '#scripts/load-dataset.ts';
import { createSearch } from './search.ts';

const LIMIN = 'parks/limin-biopharma-park/';
const SPACE = 'parks/commercial-aerospace-park/';
const ROBOTS = 'parks/intelligent-robotics-park/';
const SIC = 'parks/keyou-sic-park/';
const CARBON = 'parks/longjiang-carbon-valley/';
const BONDED = 'parks/bonded-logistics-centre-b/';
const PACIFIC = '#enterprise-paisifeike';

/** What is typed on a page of a language, by the end of the address it should lead to. */
const GOLDEN: Record<Lang, Record<string, string>> = {
  zh: {
    [SPACE]: '商业航天产业园, 航天, 星谷, 商业杭天, syht, shangyehangt, shangye hangtian',
    [LIMIN]: '利民, 生物医药产业园区, limin, liminsheng, li min, shengwuyiyao, lmsw, liminsw, limim, лиминь, Limin Biomedical',
    [ROBOTS]: 'znjqr, роботов, 人形机器人',
    [CARBON]: '碳谷, 石墨烯',
    [PACIFIC]: '派斯菲科, 派斯非科, paisifeike, paisifeke',
    'parks/shenzhen-harbin-industrial-park/': '科创总部, 深哈, shenha',
    'parks/green-food-park/': 'lvse, luse, 绿色',
    '#enterprise-hayao': '哈药, hyjt, hayao',
    '#enterprise-aurad': '600666, 奥瑞德',
    '#enterprise-huawei': '华为, Huawei',
    'policies/free-apply/': '免申即享, msjx',
    'policies/ftz-2020/': '25条',
    'policies/aero-2025/': '黑政办规〔2025〕2号',
    'policies/one-seal/': 'yimeiyinzhang, 一枚印章',
    '#platform-sesri': 'SESRI, 地面空间站',
    '#platform-single-window': '单一窗口',
    '?sector=food': '食品',
  },
  en: {
    [SPACE]: 'Commercial Aerospace Industrial Park, aerospace, Star Valley, shangye hangtian, syht, comercial aerospace, aerospce',
    [LIMIN]: 'limin, limin bio, 利民, лиминь, biomedcal',
    [ROBOTS]: 'humanoid robot, robots, robotics',
    [SIC]: 'SiC, silicon carbide, keyou',
    [CARBON]: 'carbon val, grafene',
    [BONDED]: 'type b, baoshui, bswl, bonded warehouse',
    [PACIFIC]: 'Harbin Pacific Biopharmaceutical, Paisifeike, pasifeike, 派斯非科, пайсыфэйкэ',
    'parks/shenzhen-harbin-industrial-park/': 'Shenzhen',
    '#enterprise-bgi': 'BGI, Huada',
    '#enterprise-sanlian': 'medisan, sanlian',
    '#enterprise-unitree': 'unitree',
    '#enterprise-hit-satellite': 'sattelite',
    '#enterprise-iflytek': 'iflytec',
    'policies/one-seal/': 'one seal',
    'policies/rent-equity/': 'rent for equity',
    'policies/gene-cell/': 'stem cells',
    '#platform-sesri': 'space environment',
    '#platform-jixianglong-pilot': 'peptide',
    '?sector=food': 'food',
  },
  ru: {
    [SPACE]: 'Индустриальный парк коммерческого космоса, коммерческий космос, космоса, комерческий космос, шанъе хантянь, syht',
    [LIMIN]: 'лиминь, Лимин, лимнь, биофарма, зона Лиминь, limin, 利民',
    [ROBOTS]: 'роботов, робототехнике, робототехнка',
    [SIC]: 'карбида кремния, карбит кремния, кэю',
    [CARBON]: 'углеродной долине, графена',
    [BONDED]: 'бондовый склад',
    [PACIFIC]: 'пайсыфэйкэ, пайсыфейке, пейсифейке, 派斯非科',
    'parks/china-russia-industrial-park/': 'Тверская',
    'parks/shenzhen-harbin-industrial-park/': 'шеньчжень',
    '#enterprise-hayao': 'Хаяо, 哈药',
    '#enterprise-huawei': 'хуавэй, хуавей, Huawei',
    '#enterprise-vanke': 'ванке',
    '#enterprise-beike': 'бэйкэ',
    'policies/one-seal/': 'одна печать',
    'policies/points-system/': 'баллов',
    'policies/gene-cell/': 'стволовых клеток',
    'policies/talent/': 'жильё, жилье',
    '#platform-sesri': 'наземная космическая станция',
    '#platform-jixianglong-pilot': 'пептидов',
    '#platform-single-window': 'единого окна',
    '?sector=food': 'продукты питания',
  },
};

const queriesOf = (lang: Lang) => Object.entries(GOLDEN[lang]).flatMap(([end, queries]) => queries.split(', ').map((query) => [query, end] as const));

const data = loadDataset();

describe.each(['zh', 'en', 'ru'] as const)('the search in %s', (lang) => {
  // Through JSON, as the browser gets it.
  const search = createSearch(JSON.parse(JSON.stringify(searchSlice(data, lang))));
  const addresses = (query: string) =>
    search(query)
      .groups.flatMap(({ hits }) => hits)
      .map(({ entry: { link } }) => pathOf(lang, link.page) + (link.search ? `?${link.search}` : '') + (link.hash ? `#${link.hash}` : ''));

  it('has at least thirty searches that must work', () => {
    expect(queriesOf(lang).length).toBeGreaterThanOrEqual(30);
  });

  it.each(queriesOf(lang))('finds with “%s” %s', (query, end) => {
    const first = addresses(query).slice(0, 3);
    expect(
      first.some((address) => address.endsWith(end)),
      `found ${first.join(' ')}`,
    ).toBe(true);
  });

  it('finds nothing for what is not there, and says when it is only near', () => {
    expect(search('xyzzyq').groups).toEqual([]);
    expect(search('  ').groups).toEqual([]);
    expect(search('商业杭天').isNearest).toBe(true);
    expect(search('limin').isNearest).toBe(false);
  });
});
