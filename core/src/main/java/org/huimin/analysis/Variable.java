package org.huimin.analysis;

import java.util.List;
import java.util.Optional;
import org.huimin.model.Path;

/** Something of a member that conditions test: a field, a reference, or what is computed. */
final class Variable {
    private final Optional<Path> path;
    private final boolean computed;
    private final boolean reference;
    private final boolean optional;
    private final Classes classes;
    private final List<Variable> way;

    /**
     * A variable.
     *
     * @param path the way to it from the member; absent for what is computed and has no name
     * @param computed whether it is computed, so that not each of its values need be possible
     * @param reference whether it is a reference, which has a value or none
     * @param optional whether the field itself may have no value
     * @param classes its values
     * @param way the references on the way to it that may have none, the nearest to it last
     */
    Variable(
            Optional<Path> path,
            boolean computed,
            boolean reference,
            boolean optional,
            Classes classes,
            List<Variable> way) {
        this.path = path;
        this.computed = computed;
        this.reference = reference;
        this.optional = optional;
        this.classes = classes;
        this.way = List.copyOf(way);
    }

    Optional<Path> path() {
        return path;
    }

    boolean isComputed() {
        return computed;
    }

    boolean isReference() {
        return reference;
    }

    /** Whether it may have no value by itself, not for what lies on the way to it. */
    boolean isOptional() {
        return optional;
    }

    Classes classes() {
        return classes;
    }

    List<Variable> way() {
        return way;
    }

    ClassSet noneSet() {
        return classes.present().complement();
    }

    @Override
    public String toString() {
        return path.map(Path::text).orElse("computed");
    }
}
