// Written by scripts/text-widths.mjs from fonts with Arial's metrics; not by hand.

/** A block of characters: its first code point, and one letter for the width of each. */
export type WidthBlock = readonly [first: number, letters: string];

/** A letter stands for its code less this one, in steps of an em. */
export const widthCode = { first: 35, steps: 80 } as const;

export const regularWidths: readonly WidthBlock[] = [
  [
    0x20,
    '::@PPkY3>>CR:>::PPPPPPPPPP::RRRPuYY]]YTb]:KYPf]bYb]YT]YoYYT:::IP>PPKPP:PP55K5fPPPP>K:PK]KKK>8>R',
  ],
  [
    0xa0,
    ':>PPPP8P>^APR>^PCO>>>RN>>>APfffTYYYYYYs]YYYY::::]]bbbbbRb]]]]YYTPPPPPPkKPPPP::::PPPPPPPOTPPPPKPKYPYPYP]K]K]K]K]U]PYPYPYPYPYPbPbPbPbP]P]P:::::::5::^GK5YKKP5P5P;P>P5]P]P]PT]PbPbPbPso]>]>]>YKYKYKYKT:TAT:]P]P]P]P]P]Po]YKYTKTKTK5P`XPXP]]K]dXPPY`TTPbUj5:YK5Kk]PbhXiY`PYYKUB:T:ThY_]aKTKTTOOPPHJP8ER:}}wxfH}oaYP:5bP]P]P]P]P]PPYPYPskbPbPYKbPbPTO5}}wbPvU]PYPskbTYPYPYPYP::::bPbP]>]>]P]PYKT:OF]P\\ZTQTKYPYPbPbPbPbPYK?ZA5jjY]KPTKKRHY]YYPK5^P]>YK',
  ],
  [
    0x370,
    '[[[[>>[[[[>KKK:[[[[[>>Y:bgB[a[h`5YYPYYT]b:YYf]Wb]Y[UTYcYf_:YRGP5ORRKPGGPP5KKRKGP[QJUCOWM]b5OPOb[ROapaPbTbP]KTDUN`RkfYPYKYYTS^PIDTQK5bGGYP]fZQ]]]YYiO]Y::KxthR]V]YXYOZYmT]]RXf]b]Y]TV`Y_YmncjX]t]PQNARPYHPPFRZPPOPKHKeKQMdeU]ML_OPPPALK5:5ldPFPKP',
  ],
  [
    0x1e00,
    'YPYPYPYP]K]P]P]P]P]PYPYPYPYPYPT:bP]P]P]P]P]P:5::YKYKYKP5P5P5P5ffffff]P]P]P]PbPbPbPbPYPYP]>]>]>]>YKYKYKYKYKT:T:T:T:]P]P]P]P]PYKYKo]o]o]o]o]YKYKYKTKTKTKP:]KP5[[\\[YPYPYPYPYPYPYPYPYPYPYPYPYPYPYPYPYPYPYPYP:5:5bPbPbPbPbPbPbPhXhXhXhXhX]P]PhYhYhYhYhYYKYKYKYK[[[[[[',
  ],
  [0x2010, '>[PPssEP5555>>>>PP@[[[s[[[#####4s[2@@[[[[>>'],
  [0x20ac, 'P'],
  [0x2190, 'sKsK'],
  [0x2212, 'R'],
];

export const boldWidths: readonly WidthBlock[] = [
  [
    0x20,
    ':>IPPk]7>>CR:>::PPPPPPPPPP>>RRRTr]]]]YTb]:P]Tf]bYb]YT]YoYYT>:>RP>PTPTP>TT::P:kTTTTCP>TPbPPKC:CR',
  ],
  [
    0xa0,
    ':>PPPP:P>^APR>^PCO>>>RP>>>APfffT]]]]]]s]YYYY::::]]bbbbbRb]]]]YYTPPPPPPkPPPPP::::TTTTTTTOTTTTTPTP]P]P]P]P]P]P]P]]]TYPYPYPYPYPbTbTbTbT]T]T::::::::::bPP:]PPT:T:TBTJT:]T]T]T\\]TbTbTbTso]C]C]CYPYPYPYPT>TJT>]T]T]T]T]T]TobYPYTKTKTK:Tf]T]T]]P]f]TTY^VTPbVn::]P:Ps]Tbh\\j_bTYYPT@>T>Tf]d]aPTKTTNNPPKRT:KR>}}|}kP}sk]P::bT]T]T]T]T]TP]P]PskbTbT]PbTbTTN:}}|bTvY]T]PskbT]P]PYPYP::::bTbT]C]C]T]TYPT>RM]T\\fVVTK]PYPbTbTbTbTYPKfL:pp]]PTTPKWJ]]YYPP:aT]CYP',
  ],
  [
    0x370,
    '[[[[>>[[[[>PPP>[[[[[>I]>hlI[e[ng:]]T]YT]b:]Yf]Wb]Y[TTYeYdd:YUHT:RUTPTIHTO:PPTPGTaUMZGR]R`g:RTRg[TRata_gZbT]PTH`NdTsk\\T\\TYYWT^RLGZUP:bJJYT]f_U]]]YYjQ\\Y::P{xiT]U]]]]Q\\YlV]]T\\f]b]Y]TUhY^\\tuir]\\v]PUUEVP\\KUULV_TTTTPKPiPURfg^hUPhRPPTEPP:::qlTLUPT',
  ],
  [
    0x1e00,
    ']P]T]T]T]P]T]T]T]T]TYPYPYPYPYPT>bT]T]T]T]T]T::::]P]P]PT:T:T:T:fkfkfk]T]T]T]TbTbTbTbTYTYT]C]C]C]CYPYPYPYPYPT>T>T>T>]T]T]T]T]TYPYPobobobobobYPYPYPTKTKTKT>bPP:[[][]P]P]P]P]P]P]P]P]P]P]P]PYPYPYPYPYPYPYPYP::::bTbTbTbTbTbTbTh\\h\\h\\h\\h\\]T]Tf]f]f]f]f]YPYPYPYP[[[[[[',
  ],
  [0x2010, '>[PPssKP::::KKKKPP@[[[s[[[#####4s[7JJ[[[[>>'],
  [0x20ac, 'P'],
  [0x2190, 'sKsK'],
  [0x2212, 'R'],
];
