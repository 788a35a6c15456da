import { speakerHue, speakerInitials } from '../lib/view/speaker-hue';

/** A speaker's hue with their initials: never colour alone. The name stands beside it, so it is not read aloud. */
export function SpeakerBadge({ speaker }: { speaker: string | null }) {
  if (speaker === null) {
    return (
      <span class="speaker-badge hue-none" aria-hidden="true">
        ?
      </span>
    );
  }
  return (
    <span class={`speaker-badge hue-${speakerHue(speaker)}`} aria-hidden="true">
      {speakerInitials(speaker)}
    </span>
  );
}
