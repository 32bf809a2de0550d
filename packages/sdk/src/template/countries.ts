/**
 * The countries that the template offers: the members of the European Union. Another one may be
 * typed all the same; a longer list would need a sheet of its own in the workbook.
 */
export const offeredCountries: readonly string[] =
  'Austria,Belgium,Bulgaria,Croatia,Cyprus,Czechia,Denmark,Estonia,Finland,France,Germany,Greece,Hungary,Ireland,Italy,Latvia,Lithuania,Luxembourg,Malta,Netherlands,Poland,Portugal,Romania,Slovakia,Slovenia,Spain,Sweden'.split(
    ',',
  );
