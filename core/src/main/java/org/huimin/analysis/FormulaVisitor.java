package org.huimin.analysis;

/** Takes formulas apart. */
interface FormulaVisitor<R> {
    R visitFixed(Formula.Fixed formula);

    R visitLeaf(Formula.Leaf formula);

    R visitAll(Formula.All formula);

    R visitAny(Formula.Any formula);
}
