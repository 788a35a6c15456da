/**
 * Moves the focus among `items` by the arrow keys, Home and End.
 * @param axis which arrows lead on: a list's run down, a toolbar's along
 * @param ends whether the arrows go round at the ends
 * @returns false for any other key, and where there is nowhere to go
 */
export function moveFocus(
  key: string,
  items: readonly HTMLElement[],
  axis: 'vertical' | 'horizontal' = 'vertical',
  ends: 'round' | 'stop' = 'round',
): boolean {
  const root = items[0]?.getRootNode();
  const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  const at = items.findIndex((item) => item === focused || item.contains(focused));
  const [forward, backward] = axis === 'vertical' ? ['ArrowDown', 'ArrowUp'] : ['ArrowRight', 'ArrowLeft'];
  let target: number;
  if (key === 'Home') target = 0;
  else if (key === 'End') target = items.length - 1;
  else if (key === forward) target = at + 1;
  else if (key === backward) target = at - 1;
  else return false;
  if (ends === 'round') target = (target + items.length) % items.length;
  const item = items[target];
  item?.focus();
  return item !== undefined;
}
