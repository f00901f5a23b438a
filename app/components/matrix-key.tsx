// The key to the colours of the matrix.
const balances = ['Conflict', '', 'Even', '', 'Cooperation'] as const;

/** Hue for the balance, strength for the number of events. */
export function MatrixKey() {
  return (
    <p className="matrix-key count">
      <span>Conflict</span>
      <span className="matrix-swatches" aria-hidden="true">
        {balances.map((label, balance) => (
          <span key={`balance-${label || balance}`} className={`matrix-swatch balance-${balance} weight-5`} />
        ))}
      </span>
      <span>Cooperation</span>
      <span className="matrix-key-gap">Few events</span>
      <span className="matrix-swatches" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((weight) => (
          <span key={weight} className={`matrix-swatch balance-2 weight-${weight}`} />
        ))}
      </span>
      <span>many</span>
    </p>
  );
}
