/** An acknowledgement that accepts nothing any more, and why. */
export interface AcknowledgementNotice {
  /** Id of the finding that it was given for. */
  readonly finding: string;
  /** `unused`: there is no such finding. `lapsed`: its values changed. `expired`: its last day is over. */
  readonly state: 'unused' | 'lapsed' | 'expired';
  readonly reason: string;
}
