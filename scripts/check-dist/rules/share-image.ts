import { metaNamed, metaProperty } from '../head-tags.ts';
import { imageSize } from '../image-size.ts';
import type { Finding, Rule } from '../rule.ts';
import { fileOfAddress, offeredPages, type Site } from '../site.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const LIMIT = 250 * 1024;

/** The picture of a card: absent or too heavy, and messengers show none. */
export const shareImage: Rule = {
  name: 'share-image',
  about: 'The share image of each page lies in the build: PNG or JPEG, 1200×630, at most 250 KB, given by its full address.',
  check: (site) =>
    offeredPages(site).flatMap((page) => {
      const addresses = new Set([...metaProperty(page, 'og:image'), ...metaNamed(page, 'twitter:image')]);
      return [...addresses].flatMap((address) => {
        const file = address.startsWith(`${site.url}/`) ? fileOfAddress(site, address, page) : null;
        return checkImage(site, file, address).map((fault) => ({ place: page.path, ...fault }));
      });
    }),
};

type Fault = Omit<Finding, 'place'>;

function checkImage({ files }: Site, file: string | null, address: string): Fault[] {
  if (file === null) return [{ message: `the share image ${address} is not a full address of this site`, tip: 'make it with absoluteUrl' }];
  if (!files.has(file)) return [{ message: `the share image ${file} does not exist`, tip: 'put the drawing into public/share, or name one that exists' }];
  const bytes = files.bytes(file);
  const size = imageSize(bytes);
  const faults: Fault[] = [];
  if (size?.width !== WIDTH || size.height !== HEIGHT)
    faults.push({ message: `${file} is ${size ? `${size.width}×${size.height}` : 'neither PNG nor JPEG'}`, tip: `draw it ${WIDTH}×${HEIGHT}` });
  if (bytes.length > LIMIT) faults.push({ message: `${file} has ${Math.round(bytes.length / 1024)} KB`, tip: 'compress it to 250 KB' });
  return faults;
}
