import type { AnchorStatus } from '../lib/model/anchor-status';
import type { Annotation } from '../lib/model/annotation';
import type { Entity } from '../lib/model/entity';
import type { Quote } from '../lib/model/quote';

/** What a card is about: the mark under the pointer. */
export type CardSubject =
  | {
      readonly kind: 'quote';
      readonly quote: Quote;
      /** How many quotes of this article are the same speaker's. */
      readonly speakerCount: number;
      /** Set where the quote is kept. */
      readonly annotation: Annotation | null;
    }
  | { readonly kind: 'entity'; readonly entity: Entity }
  /** The reader's own highlight, or a kept quote that the analysis no longer finds. */
  | { readonly kind: 'annotation'; readonly annotation: Annotation; readonly status: AnchorStatus };
