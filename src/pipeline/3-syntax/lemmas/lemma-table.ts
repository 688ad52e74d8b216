/** A table of rows "lemma form form …": each form with its lemma. */
export const lemmaTable = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [lemma = '', ...forms] = row.trim().split(' ');
        return forms.map((form): [string, string] => [form, lemma]);
      }),
  );
