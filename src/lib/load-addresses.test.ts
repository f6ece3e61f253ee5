import { expect, it, vi } from 'vitest';
import { loadEveryAddress } from './load-addresses.ts';

function fakeWindow() {
  const location = { href: 'https://example.org/zh/?park=a', pathname: '/zh/', assign: vi.fn(), replace: vi.fn() };
  const kept = vi.fn();
  const history = { pushState: vi.fn(), replaceState: kept };
  loadEveryAddress({ history, location });
  return { history, location, kept };
}

it('loads what is pushed', () => {
  const { history, location } = fakeWindow();
  history.pushState(null, '', '/zh/area/');
  expect(location.assign).toHaveBeenCalledWith('/zh/area/');
});

it('loads another path that replaces this one', () => {
  const { history, location, kept } = fakeWindow();
  history.replaceState(null, '', '/zh/compare/');
  expect(location.replace).toHaveBeenCalledWith('/zh/compare/');
  expect(kept).not.toHaveBeenCalled();
});

it('leaves another query and a note of the router in place', () => {
  const { history, location, kept } = fakeWindow();
  history.replaceState(null, '', '/zh/?sector=bio');
  history.replaceState({ idx: 0 }, '');
  expect(kept).toHaveBeenCalledTimes(2);
  expect(location.replace).not.toHaveBeenCalled();
});
