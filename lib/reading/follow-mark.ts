import { describeSpan } from '../anchoring/describe-span';
import { indexText } from '../anchoring/indexed-text';
import { resolveTargets } from '../anchoring/resolve-targets';
import type { AnnotationId } from '../model/annotation';
import type { Span } from '../model/span';
import type { Mark } from './marks';
import type { ReadPage } from './read-page';

/** Where words of an earlier reading stand in a later one; null where they are gone. */
export function followSpan(span: Span, before: ReadPage, now: ReadPage): Span | null {
  const { text } = before.read.article;
  if (text === now.read.article.text) return span;
  const id = 'followed' as AnnotationId;
  const targets = [describeSpan(text, span)];
  return resolveTargets(indexText(now.read.article.text), [{ id, targets }]).anchors.get(id)?.spans[0] ?? null;
}

/** The mark of a later reading that stands for the same; null where there is none any more. */
export function followMark(mark: Mark, before: ReadPage, now: ReadPage): Mark | null {
  const { subject } = mark;
  if (subject.kind === 'annotation') {
    return now.marks.find((other) => other.subject.kind === 'annotation' && other.subject.id === subject.id) ?? null;
  }
  const span = followSpan(mark.span, before, now);
  if (span === null) return null;
  const isSame = (other: Mark) =>
    other.subject.kind === subject.kind && other.span[0] === span[0] && other.span[1] === span[1];
  return now.marks.find(isSame) ?? null;
}
