package org.huimin.analysis;

import java.util.Optional;
import org.huimin.model.Condition;
import org.huimin.model.RateTable;

/** Shows the universe every test, so that it knows what values are compared with. */
final class TestCollector {
    private final Universe universe;

    TestCollector(Universe universe) {
        this.universe = universe;
    }

    void collect(RateTable table) {
        for (RateTable.Row row : table.rows()) {
            for (Optional<Condition> cell : row.cells()) {
                if (cell.isPresent()) {
                    collect(table.entity(), cell.get());
                }
            }
        }
    }

    void collect(String entity, Condition condition) {
        Optional<SingleTest> test = SingleTests.of(condition);
        if (test.isPresent()) {
            universe.add(entity, test.get());
            return;
        }
        for (Condition part : Parts.of(condition)) {
            collect(entity, part);
        }
    }
}
