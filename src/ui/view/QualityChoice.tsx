import { useStore } from 'zustand';
import { STUDY } from '../../content/study.ts';
import { session } from '../../session/store.ts';
import { TIERS } from '../../session/view/tier.ts';

/** How rich the picture is: what the machine was found to carry, or what is chosen here. */
export function QualityChoice() {
  const tier = useStore(session, (now) => now.tier);
  const fixed = useStore(session, (now) => now.tierFixed);
  const choose = (value: string) => {
    const chosen = TIERS.find((one) => one === value);
    session.setState(chosen === undefined ? { tierFixed: false } : { tier: chosen, tierFixed: true });
  };
  return (
    <label className="quality">
      {STUDY.quality.title}{' '}
      <select value={fixed ? tier : 'auto'} onChange={(event) => choose(event.target.value)}>
        <option value="auto">{STUDY.quality.auto(STUDY.quality.tiers[tier])}</option>
        {TIERS.map((one) => (
          <option key={one} value={one}>
            {STUDY.quality.tiers[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
