package org.huimin.vocabulary;

/**
 * The labels that open a line, with the level of construct they belong to and how the text after the colon is read.
 */
public enum Label implements Keyword {
    PLAN(Level.PLAN, Content.TEXT),
    YEAR(Level.PLAN, Content.STRUCTURED),
    REGION(Level.PLAN, Content.TEXT),
    IMPORT(Level.FILE, Content.TEXT),
    USE(Level.PLAN, Content.STRUCTURED),
    PREAMBLE(Level.PLAN, Content.TEXT),
    PURPOSE(Level.PROGRAMME, Content.TEXT),
    TEXT(Level.MEASURE, Content.TEXT),
    RESPONSIBLE(Level.MEASURE, Content.STRUCTURED),
    COOPERATING(Level.MEASURE, Content.STRUCTURED),
    TASK(Level.MEASURE, Content.TEXT),
    TARGET(Level.MEASURE, Content.STRUCTURED),
    PROJECT(Level.MEASURE, Content.STRUCTURED),
    DEADLINE(Level.MEASURE, Content.STRUCTURED),
    QUOTA(Level.MEASURE, Content.STRUCTURED),
    CONTINUES(Level.MEASURE, Content.STRUCTURED),
    BENEFIT(Level.MEASURE, Content.TEXT),
    FUNDING(Level.MEASURE_OR_BENEFIT, Content.STRUCTURED),
    BASIS(Level.MEASURE_OR_BENEFIT, Content.TEXT),
    ELIGIBLE(Level.BENEFIT, Content.STRUCTURED),
    QUANTITY(Level.BENEFIT, Content.STRUCTURED),
    RATE(Level.BENEFIT, Content.STRUCTURED),
    FORM(Level.BENEFIT, Content.TEXT),
    PAYEE(Level.BENEFIT, Content.TEXT),
    PERIOD(Level.BENEFIT, Content.STRUCTURED),
    MONTHS(Level.BENEFIT, Content.STRUCTURED),
    EXPECTED(Level.BENEFIT, Content.STRUCTURED),
    CHOICE(Level.BENEFIT, Content.TEXT),
    DEPARTMENTS(Level.LIBRARY, Content.STRUCTURED),
    DEPARTMENT_GROUP(Level.LIBRARY, Content.STRUCTURED),
    ENTITY(Level.LIBRARY, Content.STRUCTURED),
    DEFINE(Level.LIBRARY, Content.STRUCTURED),
    RATE_TABLE(Level.LIBRARY, Content.STRUCTURED),
    UNIT(Level.LIBRARY, Content.STRUCTURED),
    ALIAS(Level.LIBRARY, Content.STRUCTURED),
    CASE(Level.TEST, Content.TEXT),
    GIVEN(Level.CASE, Content.STRUCTURED),
    EXPECT(Level.CASE, Content.STRUCTURED),
    WAIVE(Level.ANY, Content.TEXT),
    ATTRIBUTE(Level.ANY, Content.TEXT);

    /** The construct that a label's line belongs to. */
    public enum Level {
        PLAN,
        /** A plan, library or case file as a whole. */
        FILE,
        PROGRAMME,
        MEASURE,
        MEASURE_OR_BENEFIT,
        BENEFIT,
        LIBRARY,
        TEST,
        CASE,
        ANY
    }

    /** How the text after the colon is read. */
    public enum Content {
        /** To the end of the line, untouched. */
        TEXT,
        /** As names, numbers, units and words, blind to full or half width. */
        STRUCTURED
    }

    private final Level level;
    private final Content content;

    Label(Level level, Content content) {
        this.level = level;
        this.content = content;
    }

    /** The construct that the label's line belongs to. */
    public Level level() {
        return level;
    }

    /** How the text after the colon is read. */
    public Content content() {
        return content;
    }

    /** Whether rows of a table may stand below the label's line. */
    public boolean opensTable() {
        return switch (this) {
            case RATE, DEPARTMENTS, ENTITY, RATE_TABLE, CASE -> true;
            default -> false;
        };
    }
}
