package org.huimin.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.huimin.model.Benefit;
import org.huimin.model.Definition;
import org.huimin.model.Entity;
import org.huimin.model.NamedRateTable;

/**
 * What is analysed together.
 *
 * @param entities the entities that the rest speaks of
 * @param definitions the definitions, of all that is used
 * @param rateTables the rate tables that benefits refer to
 * @param benefits the benefits, in the order of the plan
 * @param year the plan's year
 */
public record Subjects(
        List<Entity> entities,
        List<Definition> definitions,
        List<NamedRateTable> rateTables,
        List<Benefit> benefits,
        int year) {
    public Subjects {
        requireNonNull(entities, "entities is null");
        requireNonNull(definitions, "definitions is null");
        requireNonNull(rateTables, "rateTables is null");
        requireNonNull(benefits, "benefits is null");
    }
}
