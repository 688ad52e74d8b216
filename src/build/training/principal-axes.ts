/** Mean and principal axes of rows, the axis with the most variance first. Axes are rows of length 1. */
export interface PrincipalAxes {
  readonly mean: Float64Array;
  readonly axes: readonly Float64Array[];
}

export function principalAxes(rows: readonly Float64Array[], width: number): PrincipalAxes {
  const mean = new Float64Array(width);
  for (const row of rows) for (let i = 0; i < width; i += 1) mean[i] = (mean[i] ?? 0) + (row[i] ?? 0) / rows.length;
  const covariance = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of rows) {
    const centred = row.map((value, i) => value - (mean[i] ?? 0));
    covariance.forEach((line, i) => {
      const factor = (centred[i] ?? 0) / rows.length;
      for (let k = 0; k < width; k += 1) line[k] = (line[k] ?? 0) + factor * (centred[k] ?? 0);
    });
  }
  const vectors = diagonalise(covariance);
  const order = vectors.map((_, i) => i).sort((a, b) => (covariance[b]?.[b] ?? 0) - (covariance[a]?.[a] ?? 0) || a - b);
  return { mean, axes: order.map((column) => Float64Array.from(vectors, (line) => line[column] ?? 0)) };
}

/** Sweeps after which a matrix of this size has long settled. */
const SWEEPS_MAX = 30;
const SETTLED = 1e-12;

/** Jacobi's method: turns a symmetric matrix until it is diagonal (in place); the columns of the result are its axes. */
function diagonalise(matrix: readonly Float64Array[]): readonly Float64Array[] {
  const vectors = matrix.map((line, i) => line.map((_, k) => (i === k ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS_MAX; sweep += 1) {
    let outside = 0;
    for (let p = 0; p < matrix.length; p += 1) {
      for (let q = p + 1; q < matrix.length; q += 1) {
        const value = matrix[p]?.[q] ?? 0;
        outside += value * value;
        if (value !== 0) turn(matrix, vectors, p, q);
      }
    }
    if (outside < SETTLED) break;
  }
  return vectors;
}

function turn(matrix: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  const at = (i: number, k: number): number => matrix[i]?.[k] ?? 0;
  const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(t * t + 1);
  const sine = t * cosine;
  const turnColumns = (lines: readonly Float64Array[]): void => {
    for (const line of lines) {
      const [a, b] = [line[p] ?? 0, line[q] ?? 0];
      line[p] = cosine * a - sine * b;
      line[q] = sine * a + cosine * b;
    }
  };
  turnColumns(matrix);
  const [first, second] = [matrix[p], matrix[q]];
  first?.forEach((a, i) => {
    const b = second?.[i] ?? 0;
    first[i] = cosine * a - sine * b;
    if (second) second[i] = sine * a + cosine * b;
  });
  turnColumns(vectors);
}
