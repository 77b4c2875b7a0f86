package org.huimin.checks;

import java.math.BigDecimal;
import java.util.List;
import org.huimin.vocabulary.Unit;

/**
 * A figure in a text: digits with a unit.
 *
 * @param ends the number, or both ends of a range
 * @param unit the unit
 * @param unitWord the unit as it is written
 * @param start where the figure starts in the text, in code points
 * @param end where its unit ends (exclusive)
 */
record WrittenFigure(List<BigDecimal> ends, Unit unit, String unitWord, int start, int end) {
    WrittenFigure {
        ends = List.copyOf(ends);
    }
}
