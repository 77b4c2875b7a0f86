package org.huimin.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Domain;
import org.huimin.model.Path;

/** A fact is none that the plan could mean. */
public final class UnusableFactException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient Path path;
    private final Problem problem;
    private final transient Optional<Domain> domain;

    /** What is wrong with a fact. */
    public enum Problem {
        /** The entity has no such field. */
        UNKNOWN_NAME,
        /** A value of another type, or a number of a unit that does not fit. Binary fractions are no exact numbers. */
        WRONG_TYPE,
        /** A number outside the field's range, or less than none of what is counted or measured. */
        OUT_OF_RANGE,
        /** A number that is not whole. */
        NOT_WHOLE,
        /** A word that is not one of the choices. */
        NOT_A_CHOICE,
        /** A number of more than 34 digits. */
        TOO_MANY_DIGITS,
        /** A field given twice: under its name and its name in the other language. */
        GIVEN_TWICE,
        /** References that lead on and on. */
        TOO_DEEP
    }

    UnusableFactException(Path path, Problem problem, Optional<Domain> domain) {
        super(problem + " " + path.text());
        this.path = requireNonNull(path, "path is null");
        this.problem = requireNonNull(problem, "problem is null");
        this.domain = requireNonNull(domain, "domain is null");
    }

    /** The same, seen from the entity whose reference led here. */
    UnusableFactException below(String reference) {
        List<String> references = new ArrayList<>();
        references.add(reference);
        references.addAll(path.references());
        UnusableFactException below = new UnusableFactException(new Path(references, path.name()), problem, domain);
        below.setStackTrace(getStackTrace());
        return below;
    }

    /** Where the fact was given, in the names of the plan. */
    public Path path() {
        return path;
    }

    /** What is wrong with it. */
    public Problem problem() {
        return problem;
    }

    /** The values that the field may have; absent for an unknown name. */
    public Optional<Domain> domain() {
        return domain;
    }
}
