package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.huimin.vocabulary.Stage;

/**
 * A project.
 *
 * @param name its name
 * @param stage what is to be done in the year
 * @param deadline until when
 */
public record Project(String name, Optional<Stage> stage, Optional<Deadline> deadline) {
    public Project {
        requireNonNull(name, "name is null");
        requireNonNull(stage, "stage is null");
        requireNonNull(deadline, "deadline is null");
    }
}
