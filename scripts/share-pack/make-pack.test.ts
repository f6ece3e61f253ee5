import { describe, expect, it } from 'vitest';
import { loadDataset } from '../load-dataset.ts';
import type { FileStore } from './file-store.ts';
import { makePack, type PackRun } from './make-pack.ts';
import { listPack, type PackItem } from './pack-list.ts';
import { type CardDocument, NoBrowserError, type Renderer } from './renderer.ts';

const ITEMS = listPack(loadDataset(), { only: ['zh'], kinds: ['og', 'factsheet'] });

function memoryStore(): FileStore {
  const files = new Map<string, Buffer>();
  return { read: (key) => files.get(key) ?? null, write: (key, bytes) => void files.set(key, bytes) };
}

/** A renderer that notes what it is asked for. */
function paperRenderer(render: (card: CardDocument) => Buffer = ({ html }) => Buffer.from(html)): Renderer & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    version: 'Paper 1',
    render: async (card) => {
      asked.push(card.html);
      return render(card);
    },
    close: async () => {},
  };
}

const documentOf = async ({ path, kind }: PackItem): Promise<CardDocument> => ({ kind, html: `<p>${path}</p>`, date: '2026-11-01' });

function run(changes: Partial<PackRun>) {
  return makePack({ items: ITEMS, documentOf, renderer: paperRenderer(), store: memoryStore(), workers: 2, finish: () => {}, ...changes });
}

describe('makePack', () => {
  it('renders nothing the second time when nothing has changed', async () => {
    const store = memoryStore();
    const first = paperRenderer();
    const second = paperRenderer();
    const finished: string[] = [];
    expect(await run({ renderer: first, store })).toMatchObject({ rendered: ITEMS.length, kept: 0 });
    expect(await run({ renderer: second, store, finish: ({ path }) => finished.push(path) })).toMatchObject({ rendered: 0, kept: ITEMS.length });
    expect(second.asked).toEqual([]);
    expect(finished).toHaveLength(ITEMS.length);
  });

  it('renders only the page that has changed', async () => {
    const store = memoryStore();
    await run({ store });
    const renderer = paperRenderer();
    const changed = '/share/zh/area/og.jpg';
    await run({ store, renderer, documentOf: async (item) => ({ ...(await documentOf(item)), ...(item.path === changed && { html: '<p>new</p>' }) }) });
    expect(renderer.asked).toEqual(['<p>new</p>']);
  });

  it('renders anew for another browser and another date of the data', async () => {
    const store = memoryStore();
    await run({ store });
    expect(await run({ store, renderer: { ...paperRenderer(), version: 'Paper 2' } })).toMatchObject({ kept: 0 });
    expect(await run({ store, documentOf: async (item) => ({ ...(await documentOf(item)), date: '2026-12-01' }) })).toMatchObject({ kept: 0 });
  });

  it('continues where an interrupted build has stopped', async () => {
    const store = memoryStore();
    await run({ store, items: ITEMS.slice(0, 5) });
    expect(await run({ store })).toMatchObject({ rendered: ITEMS.length - 5, kept: 5 });
  });

  it('names every file that is wrong and keeps none of them', async () => {
    const store = memoryStore();
    const renderer = paperRenderer(({ html }) => {
      if (html.includes('area')) throw new Error('it has 3 pages');
      return Buffer.from(html);
    });
    const { faults, rendered } = await run({ store, renderer });
    expect(faults.toSorted()).toEqual(['/share/zh/area/factsheet.pdf: it has 3 pages', '/share/zh/area/og.jpg: it has 3 pages']);
    expect(rendered).toBe(ITEMS.length - 2);
    expect(await run({ store })).toMatchObject({ rendered: 2 });
  });

  it('stops without a fault where the browser does not start', async () => {
    const renderer = paperRenderer(() => {
      throw new NoBrowserError('does not start');
    });
    expect(await run({ renderer })).toEqual({ rendered: 0, kept: 0, faults: [], noBrowser: 'does not start' });
    expect(renderer.asked.length).toBeLessThanOrEqual(2);
  });
});
