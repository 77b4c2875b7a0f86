package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Strength;

/**
 * A figure to reach.
 *
 * @param name what is counted
 * @param comparator how the figure is meant; not less than, unless the plan says otherwise
 * @param figure the figure
 * @param items the names of the things that are counted, if they are listed
 * @param strength how strongly it is promised, if the plan says
 * @param deadline until when, if the plan says
 */
public record Target(
        String name,
        Comparator comparator,
        Figure figure,
        List<String> items,
        Optional<Strength> strength,
        Optional<Deadline> deadline) {
    public Target {
        requireNonNull(name, "name is null");
        requireNonNull(comparator, "comparator is null");
        requireNonNull(figure, "figure is null");
        items = List.copyOf(items);
        requireNonNull(strength, "strength is null");
        requireNonNull(deadline, "deadline is null");
    }
}
