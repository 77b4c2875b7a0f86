package org.huimin.compile;

import org.huimin.source.Span;

/**
 * Something that has a name.
 *
 * @param kind what it is
 * @param name the name as it is compared
 * @param span where the name stands
 */
record Definition(Kind kind, String name, Span span) {
    enum Kind {
        DEPARTMENT,
        DEPARTMENT_GROUP,
        UNIT,
        ENTITY,
        DEFINITION,
        RATE_TABLE
    }
}
