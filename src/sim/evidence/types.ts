/**
 * How well a figure is known to us.
 * `read`: seen in the source's own abstract, table or page. `read-2`: seen in somebody's transcription of the
 * source. `memory`: recalled and not seen, so it is never shown to a reader as a fact.
 */
export type EvidenceMark = 'read' | 'read-2' | 'memory';

/** Where a source can be opened: its DOI, its number in PubMed Central, or its page where it has neither. */
export type SourceAt = `10.${string}/${string}` | `PMC${number}` | `https://${string}`;

/** One figure, or one finding, with where it comes from. */
export interface Evidence {
  quantity: string;
  /** As the source prints it; angles in degrees, intervals at 95 % in brackets, +- is one standard deviation. */
  value: string;
  source: string;
  /** None only where nothing can be opened. */
  at?: readonly SourceAt[];
  mark: EvidenceMark;
  /** The simulation is calibrated on it, so it cannot also judge the simulation. */
  calibration?: true;
}

export type EvidenceTable = Readonly<Record<string, Evidence>>;
