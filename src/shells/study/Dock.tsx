import { useStore } from 'zustand';
import { CLINICAL, STUDY } from '../../content/study.ts';
import { Spared } from '../../scene/frame/Spared.tsx';
import { session } from '../../session/store.ts';
import { Choice } from '../../ui/kit/Choice.tsx';
import { Icon } from '../../ui/kit/Icon.tsx';
import { Timeline } from '../../ui/time/Timeline.tsx';
import { BackButton, NextButton, PlayButton } from '../../ui/time/Transport.tsx';

/** Time: steps, the slider, speed. */
export function Dock() {
  return (
    <footer className="dock">
      <BackButton iconOnly />
      <PlayButton primary />
      <NextButton iconOnly primary={false} />
      <Spared>
        <Timeline voice="clinical" titles={CLINICAL} />
      </Spared>
      <Tempo />
    </footer>
  );
}

function Tempo() {
  const speed = useStore(session, (now) => now.speed);
  const loop = useStore(session, (now) => now.loop);
  return (
    <>
      <Choice<number>
        legend={STUDY.speed}
        look="seg"
        options={[
          { value: 0.5, label: '½×' },
          { value: 1, label: '1×' },
          { value: 2, label: '2×' },
        ]}
        value={speed}
        onChange={(value) => session.setState({ speed: value })}
      />
      <button
        type="button"
        className="btn"
        aria-pressed={loop}
        aria-label={STUDY.loop}
        title={STUDY.loop}
        onClick={() => session.setState({ loop: !loop })}
      >
        <Icon name="loop" />
      </button>
    </>
  );
}
