// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { Sites } from '@/components/options/Sites';
import { familySettings } from '../lib/family';
import { sectionProps } from '../lib/section-props';

it('a site can be added once what reads its address is there, and what was typed until then stays', async () => {
  const page = document.createElement('div');
  document.body.append(page);
  render(<Sites {...sectionProps(familySettings())} />, page);
  const field = page.querySelector<HTMLInputElement>('form input');
  const button = page.querySelector<HTMLButtonElement>('form button');
  if (!field || !button) throw new Error('there is no form');
  expect(button.disabled).toBe(true);
  field.value = 'hello';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  button.click();
  await vi.waitFor(() => expect(button.disabled).toBe(false), 10_000);
  expect(field.value).toBe('hello');
  button.click();
  await vi.waitFor(() => expect(page.textContent).toContain('This does not look like the address of a site.'));
});
