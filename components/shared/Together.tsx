import { words } from '@/guidance/parent-words';

const { together: text } = words.pages;

/** What Livewise does, keeps and does not do, in words for parent and child alike. `Title`: one level below what is above. */
export const Together = ({ Title = 'h3' }: { Title?: 'h2' | 'h3' }) => (
  <div class="together">
    {(
      [
        [text.does, text.doesList],
        [text.keeps, text.keepsList],
        [text.doesNot, text.doesNotList],
      ] as const
    ).map(([title, list]) => (
      <section key={title}>
        <Title>{title}</Title>
        <ul>
          {list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    ))}
    <p class="hint">{text.cannot}</p>
    <p class="hint">{text.sync}</p>
  </div>
);
