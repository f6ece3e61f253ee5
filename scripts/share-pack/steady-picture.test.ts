import { expect, it } from 'vitest';
import { steadyPicture } from './steady-picture.ts';

function camera(frames: readonly string[]): () => Promise<Buffer> {
  const rest = [...frames];
  return async () => Buffer.from(rest.shift() ?? String(Math.random()));
}

it('passes over a frame that was not finished', async () => {
  expect(String(await steadyPicture(camera(['torn', 'whole', 'whole'])))).toBe('whole');
});

it('gives up on a picture that never holds still', async () => {
  await expect(steadyPicture(camera([]))).rejects.toThrow('no two in a row');
});
