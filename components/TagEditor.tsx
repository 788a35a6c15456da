import { useEffect, useRef, useState } from 'preact/hooks';
import { parseTags } from '../lib/view/parse-tags';
import { useAnnounce } from './announcer';
import { Icon } from './Icon';
import { useStrings } from './strings';

interface TagEditorProps {
  readonly tags: readonly string[];
  /** The field takes the focus as it appears. */
  readonly autoFocus?: boolean;
  onChange(tags: readonly string[]): void;
  /** The field was left and there are no tags. */
  onLeaveEmpty?(): void;
}

/** Tags as words with a button to take each off, and a field for more: Enter or a comma ends one. */
export function TagEditor({ tags, autoFocus = false, onChange, onLeaveEmpty }: TagEditorProps) {
  const { t } = useStrings();
  const announce = useAnnounce();
  const [draft, setDraft] = useState('');
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, []);

  const add = () => {
    const added = parseTags(draft).filter((tag) => !tags.includes(tag));
    setDraft('');
    if (added.length > 0) onChange([...tags, ...added]);
  };
  const remove = (tag: string) => {
    onChange(tags.filter((other) => other !== tag));
    announce(t('tagRemoved', [tag]));
    field.current?.focus();
  };

  return (
    <div class="tags">
      {tags.map((tag) => (
        <span key={tag} class="tag">
          <span dir="auto">{tag}</span>
          <button type="button" class="tag-remove" aria-label={t('removeTag', [tag])} onClick={() => remove(tag)}>
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input
        ref={field}
        class="tag-field"
        type="text"
        size={8}
        aria-label={t('addTags')}
        placeholder={t('tagPlaceholder')}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => {
          add();
          if (tags.length === 0 && parseTags(draft).length === 0) onLeaveEmpty?.();
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter' || event.key === ',') {
            event.preventDefault();
            add();
          } else if (event.key === 'Backspace' && draft === '') {
            const last = tags.at(-1);
            if (last !== undefined) remove(last);
          }
        }}
      />
    </div>
  );
}
