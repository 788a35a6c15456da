import { cardStates } from './card-states';
import type { GalleryState } from './gallery-state';
import { marksStates } from './marks-states';
import { optionsStates } from './options-states';
import { panelStates } from './panel-states';
import { popupStates } from './popup-states';

/** Every component in every state. */
export const galleryStates: readonly GalleryState[] = [
  ...panelStates,
  ...popupStates,
  ...optionsStates,
  ...cardStates,
  ...marksStates,
];
