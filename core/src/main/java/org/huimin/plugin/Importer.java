package org.huimin.plugin;

import java.io.IOException;
import java.util.Optional;
import org.huimin.model.Plan;

/**
 * Reads a plan from a file in some format. The same bytes give the same plan, wherever and whenever they are read. One instance
 * serves all files of a run, one after the other, in one thread.
 */
public interface Importer {
    /**
     * The plan that a file holds. The host writes it as text and compiles that: an importer does not check what the language
     * checks, and leaves nothing out silently.
     *
     * @param request the file, and what belongs to it
     * @return the plan; nothing where the sink has been told an error that says why
     * @throws IOException if the content can't be read; like whatever else is thrown, that is reported as a fault of the
     *     plugin, and there is no plan
     */
    Optional<Plan> read(ImportRequest request) throws IOException;
}
