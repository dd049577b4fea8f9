// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Drawn } from '@/components/shared/Drawn';
import { draw } from '@/guidance/pictures';
import type { Drawing } from '@/guidance/pictures/drawing';

const count = ([, , ...children]: Drawing): number => 1 + children.reduce((sum, child) => sum + count(child), 0);

it('draws a picture that came as plain data, as SVG', () => {
  const drawing = JSON.parse(JSON.stringify(draw('gift'))) as Drawing;
  const page = document.createElement('div');
  render(<Drawn drawing={drawing} />, page);
  const svg = page.firstElementChild;
  expect(svg?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(svg?.getAttribute('viewBox')).toBe(drawing[1].viewBox);
  expect(page.querySelectorAll('*')).toHaveLength(count(drawing));
  expect(page.querySelector('.lw-move')?.getAttribute('style')).toContain('--lw-by');
});
