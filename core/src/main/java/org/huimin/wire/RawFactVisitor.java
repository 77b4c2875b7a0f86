package org.huimin.wire;

/**
 * Takes the family of JSON's values apart.
 *
 * @param <R> what a visit gives
 */
interface RawFactVisitor<R> {
    R visitTruth(RawFact.Truth fact);

    R visitNumeral(RawFact.Numeral fact);

    R visitText(RawFact.Text fact);

    R visitNull(RawFact.Null fact);

    R visitSeveral(RawFact.Several fact);

    R visitNamed(RawFact.Named fact);
}
