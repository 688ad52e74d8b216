/** Rows of numbers as integers, each row with a step of its own. */
export interface QuantisedRows {
  readonly steps: Float32Array;
  readonly values: Int8Array | Int16Array;
}

/** `bits`: 8 or 16 for a value. A row's largest value is the largest integer. */
export function quantiseRows(values: Float32Array, columns: number, bits: 8 | 16): QuantisedRows {
  const rows = values.length / columns;
  const most = bits === 8 ? 127 : 32_767;
  const steps = new Float32Array(rows);
  const integers = bits === 8 ? new Int8Array(values.length) : new Int16Array(values.length);
  for (let row = 0; row < rows; row += 1) {
    const from = row * columns;
    const largest = values.subarray(from, from + columns).reduce((max, value) => Math.max(max, Math.abs(value)), 0);
    const step = largest / most;
    steps[row] = step;
    for (let i = from; i < from + columns; i += 1) integers[i] = step === 0 ? 0 : Math.round((values[i] ?? 0) / step);
  }
  return { steps, values: integers };
}

export function restoreRows({ steps, values }: QuantisedRows, columns: number): Float32Array {
  const restored = new Float32Array(values.length);
  steps.forEach((step, row) => {
    for (let i = row * columns; i < (row + 1) * columns; i += 1) restored[i] = step * (values[i] as number);
  });
  return restored;
}
