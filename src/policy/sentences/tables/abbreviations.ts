/** Short forms that never end a sentence: what they stand before belongs to them. */
export const OPEN_SHORT_FORMS: ReadonlySet<string> = new Set(
  "e.g i.e eg ie viz cf vs v no nos art arts sec secs para paras ch fig mr mrs ms dr prof st approx incl ca resp bzw z.b d.h nr abs ref tel bldg apt ste par lit".split(
    " ",
  ),
);

/** Short forms that may end a sentence as well: what stands behind them decides. */
export const CLOSED_SHORT_FORMS: ReadonlySet<string> = new Set(
  "inc ltd corp co llc plc gmbh s.a s.r.l b.v etc al u.s u.k u.s.a e.u d.c a.m p.m jr sr dept univ ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/** Words that begin a sentence and hardly ever a name. */
export const OPENERS: ReadonlySet<string> = new Set(
  `a all also an and any are as at because before both but by can certain do does during each either every except for from
further furthermore he her his how however i if in is it its may moreover more most must neither no nor not nothing notwithstanding
on once one only or other our please prior she should since so some such than that the their then there therefore these they
this those though to under unless until upon users we what when where whether which while who why will with within without
you your however additionally accordingly`.split(/\s+/),
);
