import { expect, it } from 'vitest';
import { change, findingsAfter } from '../fixture.ts';
import { references } from './references.ts';

it('finds an id that does not exist, with the place it stands in', () => {
  const found = findingsAfter(references, ({ park, platform, policy, site }) => {
    park.figures[0]?.sources.push('nowhere');
    change(park.enterprises, 0, { id: 'nobody' });
    park.platforms.push('nothing');
    park.policies.push('no-policy');
    park.location.cluster = 'limin';
    platform.operator = 'nobody';
    change(policy.documents, 0, { source: 'no-document' });
    site.keyFigures[0] = 'economy/none';
  });
  expect(found.map(({ file, record, field, message }) => [file, record, field, message])).toEqual([
    ['parks/aerospace-park.json', 'investment', 'figures[0].sources[1]', '«nowhere» is not among the sources'],
    ['policies/aero-2025.json', undefined, 'documents[0].source', '«no-document» is not among the sources'],
    ['parks/aerospace-park.json', undefined, 'enterprises[0].id', '«nobody» is not among the enterprises'],
    ['platforms/sesri.json', undefined, 'operator', '«nobody» is not among the enterprises'],
    ['parks/aerospace-park.json', undefined, 'platforms[1]', '«nothing» is not among the platforms'],
    ['parks/aerospace-park.json', undefined, 'policies[1]', '«no-policy» is not among the policies'],
    ['parks/aerospace-park.json', undefined, 'location.cluster', '«limin» is not among the clusters'],
    ['site.json', undefined, 'keyFigures[0]', 'no figure «economy/none»'],
  ]);
});
