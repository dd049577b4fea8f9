import { expect, it, vi } from 'vitest';
import { addSite } from '@/components/options/add-site';

const WHAT = { origins: ['*://*.example.net/*'] };

it.each<[string, { before: boolean; allowed: boolean | 'fails'; saved: boolean }, boolean]>([
  ['allowed and saved', { before: false, allowed: true, saved: true }, false],
  ['allowed, and not saved', { before: false, allowed: true, saved: false }, true],
  ['not allowed and not saved', { before: false, allowed: false, saved: false }, false],
  ['allowed before, and not saved now', { before: true, allowed: true, saved: false }, false],
  ['nothing that the browser lets us ask for, and not saved', { before: false, allowed: 'fails', saved: false }, false],
])('a site that is %s', async (_, { before, allowed, saved }, isGivenBack) => {
  const permissions = {
    contains: vi.fn(async () => before),
    request: vi.fn(() => (allowed === 'fails' ? Promise.reject(new Error('no press')) : Promise.resolve(allowed))),
    remove: vi.fn(async () => true),
  };
  const answer = addSite({ host: '*.example.net' }, async () => saved, permissions, [{ host: 'example.org' }]);
  // While the press still counts.
  expect(permissions.request).toHaveBeenCalledExactlyOnceWith(WHAT);
  expect(await answer).toBe(saved);
  expect(permissions.remove.mock.calls).toEqual(isGivenBack ? [[WHAT]] : []);
});

it('a site that is in the list keeps what is allowed for it, though it could not be saved once more', async () => {
  const permissions = {
    contains: async () => false,
    request: async () => true,
    remove: vi.fn(async () => true),
  };
  await addSite({ host: '*.example.net' }, async () => false, permissions, [{ host: '*.example.net' }]);
  expect(permissions.remove).not.toHaveBeenCalled();
});
