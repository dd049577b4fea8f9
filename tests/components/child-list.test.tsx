// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { ChildList } from '@/components/children/ChildList';
import { aChild } from '../lib/family';

it('what has the focus keeps it where an only child gets another id', () => {
  const page = document.createElement('div');
  document.body.append(page);
  const draw = (id: string) => render(<ChildList all={[aChild({ id })]} onChange={() => undefined} />, page);
  draw('child-1');
  const field = page.querySelector('select');
  field?.focus();
  draw('xa');
  expect(field?.isConnected).toBe(true);
  expect(document.activeElement).toBe(field);
});
