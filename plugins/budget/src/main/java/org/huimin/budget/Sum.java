package org.huimin.budget;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * What some lines cost together.
 *
 * @param lines how many lines there are
 * @param determined the sum of what is exact, in 元; absent where nothing is
 * @param range the sum of everything that has a cost; absent where nothing has
 * @param open how many lines have no cost
 */
record Sum(long lines, Optional<BigDecimal> determined, Optional<Range> range, long open) {
    static Sum of(Collection<Line> lines) {
        return new Sum(
                lines.size(),
                lines.stream()
                        .flatMap(line -> line.cost().stream())
                        .filter(Range::isExact)
                        .map(Range::most)
                        .reduce(BigDecimal::add),
                lines.stream().flatMap(line -> line.cost().stream()).reduce(Range::plus),
                lines.stream().filter(line -> line.open().isPresent()).count());
    }
}
