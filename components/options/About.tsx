import { words } from '@/guidance/parent-words';
import { Together } from '../shared/Together';

/** What Livewise does, keeps and does not do. */
export const About = () => (
  <section class="sheet">
    <h2>{words.pages.settings.sections.about}</h2>
    <Together />
  </section>
);
