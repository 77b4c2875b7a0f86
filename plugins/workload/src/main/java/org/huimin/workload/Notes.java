package org.huimin.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.plugin.Words;

/** How departments are counted, and what is known of money. */
final class Notes {
    private final Words words;

    Notes(Words words) {
        this.words = words;
    }

    List<String> of(Plan plan, boolean hasMoney) {
        List<String> notes = new ArrayList<>();
        boolean jointly = plan.measures().stream()
                .anyMatch(measure -> measure.responsible().size() > 1);
        if (jointly) {
            notes.add(words.of("note.jointly"));
        }
        if (namesGroups(plan)) {
            notes.add(words.of("note.groups"));
        }
        notes.add(words.of(hasMoney ? "note.money" : "note.no-money"));
        if (jointly && hasMoney) {
            notes.add(words.of("note.joint-money"));
        }
        return notes;
    }

    private static boolean namesGroups(Plan plan) {
        Set<String> groups =
                plan.departmentGroups().stream().map(DepartmentGroup::name).collect(Collectors.toSet());
        return plan.measures().stream().flatMap(Notes::departments).anyMatch(groups::contains);
    }

    private static Stream<String> departments(Measure measure) {
        return Stream.concat(measure.responsible().stream(), measure.cooperating().stream());
    }
}
