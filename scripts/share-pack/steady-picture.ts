const MOST = 8;

/**
 * Takes a picture until two in a row are the same: on a busy machine a browser may hand out a frame it has not finished,
 * with parts in the wrong place.
 * @throws when the picture never holds still
 */
export async function steadyPicture(take: () => Promise<Buffer>): Promise<Buffer> {
  let last = await take();
  for (let count = 1; count < MOST; count += 1) {
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`of ${MOST} pictures no two in a row were the same`);
}
