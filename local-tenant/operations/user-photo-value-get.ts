import { badRequest, photoNotFound } from '../graph/errors';
import { readOthers, requirePerson } from '../graph/users';
import type { Call, Operation, Reply } from '../graph/operation';

const SIZES = ['48x48', '64x64', '96x96', '120x120', '240x240', '360x360', '432x432', '504x504', '648x648'];

const shared = {
  method: 'GET',
  scopes: [['ProfilePhoto.Read.All'], ...readOthers],
  scopesForSelf: [['User.Read'], ['ProfilePhoto.Read.All'], ...readOthers],
  source: 'https://learn.microsoft.com/graph/api/profilephoto-get',
  difference: 'A photo is a PNG of one size, whatever size is asked for.',
} as const;

export const userPhotoValueGet: Operation = {
  ...shared,
  name: 'user-photo-value-get',
  path: '/users/{user}/photo/$value',
  handle: photo,
};

export const userPhotosSizeValueGet: Operation = {
  ...shared,
  name: 'user-photos-size-value-get',
  path: '/users/{user}/photos/{size}/$value',
  handle: (call) => {
    if (!SIZES.includes(call.parameters['size'] ?? ''))
      throw badRequest(`The photo size '${call.parameters['size']}' is not supported.`);
    return photo(call);
  },
};

function photo(call: Call): Reply {
  const picture = call.tenant.directory.photoOf(requirePerson(call).id);
  if (!picture) throw photoNotFound();
  return { status: 200, headers: { 'Content-Type': 'image/png' }, body: picture };
}
