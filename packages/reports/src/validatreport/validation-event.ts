/** What every result of a validation report says of its making. */
export interface ValidationMaking {
  /** ISO 8601. */
  readonly time: string;
  readonly actor: string;
  readonly agent?: string;
}

/** One result of a validation report: a rule, what it was applied to, and whether it held. */
export interface ValidationEvent {
  readonly id: string;
  readonly type: 'validation';
  readonly event: ValidationMaking;
  readonly rule: {
    readonly language: string;
    readonly expression: string;
    readonly severity: 'error' | 'warning' | 'information';
    readonly description: string;
  };
  readonly data: {
    /** Places of everything that was used. */
    readonly source: readonly string[];
    /** Places of what the result speaks of. */
    readonly target: readonly string[];
    readonly description: string;
  };
  /** `1`: the rule holds; `0`: it does not; `NA`: it could not be decided. */
  readonly value: '0' | '1' | 'NA';
}
