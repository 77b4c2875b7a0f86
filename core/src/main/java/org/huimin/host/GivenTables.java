package org.huimin.host;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.Argument;

/**
 * The tables that one plan, and the user, give plugins.
 *
 * @param loader reads them
 * @param plan the plan's file, if it is known
 * @param ofUser the files that the user gives, by the names of settings; they come before those of the plan
 */
record GivenTables(TableLoader loader, Optional<Path> plan, Map<String, Path> ofUser) {
    /** Of those to whom nothing is given. */
    static final GivenTables NONE = new GivenTables(TableLoader.NONE, Optional.empty(), Map.of());

    GivenTables {
        ofUser = Map.copyOf(ofUser);
    }

    /** What the user gives for a setting, if anything. */
    Optional<Path> ofUser(Parameter parameter) {
        return parameter.names().stream()
                .filter(ofUser::containsKey)
                .map(ofUser::get)
                .findFirst();
    }

    /** The table of a path that the plan writes for a setting. */
    TableLoader.Loading ofPlan(Parameter parameter, String path) {
        return plan.isPresent()
                ? loader.ofPlan(plan.get(), path, parameter.sheets())
                : new TableLoader.Loading.Refused(new Argument.Phrase("reason.not-found"));
    }
}
