package org.huimin.compile;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The stable name of a part of a plan: {@code measure/9}, {@code measure/9/target/1}.
 *
 * @param text the path's steps with slashes between them
 */
public record ElementPath(String text) {
    /** The plan itself. */
    public static final ElementPath PLAN = new ElementPath("plan");

    public ElementPath {
        requireNonNull(text, "text is null");
    }

    /** A programme by its number. */
    public static ElementPath programme(int number) {
        return new ElementPath("programme/" + number);
    }

    /** A measure by its number. */
    public static ElementPath measure(int number) {
        return new ElementPath("measure/" + number);
    }

    /** A definition by its name. */
    public static ElementPath definition(String name) {
        return new ElementPath("definition/" + name);
    }

    /** A rate table by its name. */
    public static ElementPath rateTable(String name) {
        return new ElementPath("rate-table/" + name);
    }

    /** A case of the plan's tests, by which one it is, from 1. */
    public static ElementPath planCase(int number) {
        return new ElementPath("case/" + number);
    }

    /**
     * A part of this part: {@code title}, or the first, second … {@code text}, {@code task}, {@code target},
     * {@code project}, {@code benefit}, {@code responsible}, {@code cooperating}, {@code funding}, {@code basis}; of a
     * benefit {@code eligible}, {@code rate}, {@code quantity}, {@code months}, {@code period}; of a rate or rate table
     * {@code row}; of a case {@code fact}, {@code expect}; of the plan {@code use}, which has {@code setting} (its name) and
     * {@code value}; of a measure or benefit {@code data} for plugins, which has one {@code key} and one {@code value}.
     *
     * @param kind what it is
     * @param number which one of its kind, from 1
     */
    public ElementPath child(String kind, int number) {
        return new ElementPath(text + "/" + kind + "/" + number);
    }

    // Written out, since these paths are keys in every run, and what a record makes of itself is linked at run time.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElementPath path && path.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
