import { words } from '@/guidance/parent-words';

const { help: text } = words.pages;

/** What a grown-up asks about Livewise itself. */
export const Help = () => (
  <section class="sheet">
    <h2>{text.title}</h2>
    {text.questions.map(({ title, texts }) => (
      <details key={title}>
        <summary>{title}</summary>
        {texts.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    ))}
  </section>
);
