/** Places of countries on a grid of squares that keeps neighbours together: column, row. */
const places =
  'IS00 NO40 SE50 FI60 DK41 EE61 LV71 IE02 GB12 NL32 DE42 PL52 LT62 BY72 BE23 LU33 CZ43 SK53 UA63 RU73 GE83 FR24 CH34 AT44 HU54 RO64 MD74 AZ84 PT05 ES15 AD25 IT35 SI45 HR55 RS65 BG75 AM85 BA56 XK66 MK76 TR86 MT37 ME57 AL67 GR77 CY87';

/** A country's square. */
export interface Tile {
  readonly country: string;
  readonly column: number;
  readonly row: number;
}

/** The squares of Europe's countries, by ISO 3166-1 alpha-2 code. */
export function europeTiles(): readonly Tile[] {
  return places.split(' ').map((place) => ({
    country: place.slice(0, 2),
    column: Number(place[2]),
    row: Number(place[3]),
  }));
}
