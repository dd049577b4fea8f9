import { h, type VNode } from 'preact';
import type { Drawing } from '@/guidance/pictures/drawing';

/** Draws a picture that came as plain data (`guidance/pictures/`). */
export const Drawn = ({ drawing: [tag, attributes, ...children] }: { drawing: Drawing }): VNode =>
  h(tag, attributes, ...children.map((child) => <Drawn drawing={child} />));
