import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

/** A part of the settings, with what it is about. */
export function Section({ title, text, children }: SectionProps) {
  return (
    <section class="options-section">
      <h2 class="section-title">{title}</h2>
      <p class="section-text">{text}</p>
      {children}
    </section>
  );
}
