import { useEffect, useState } from 'preact/hooks';

/**
 * Whether a field is shown: where it has content, or once it is opened. Emptied, it stays until it is left, so that no
 * field goes away under the reader's hands.
 */
export function useOpened(
  filled: boolean,
  initially = false,
): readonly [open: boolean, setOpen: (open: boolean) => void] {
  const [open, setOpen] = useState(filled || initially);
  useEffect(() => {
    if (filled) setOpen(true);
  }, [filled]);
  return [open, setOpen];
}
