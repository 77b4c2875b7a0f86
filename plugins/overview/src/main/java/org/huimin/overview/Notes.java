package org.huimin.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.plugin.Words;

/** What a reader of the figures must know: which rates are open, and how departments are counted. */
final class Notes {
    private final Words words;

    Notes(Words words) {
        this.words = words;
    }

    List<String> of(Plan plan) {
        List<String> notes = new ArrayList<>();
        List<String> open = openBenefits(plan);
        if (!open.isEmpty()) {
            notes.add(words.of("note.open").replace("{benefits}", String.join(words.of("separator"), open)));
        }
        if (plan.measures().stream().anyMatch(measure -> measure.responsible().size() > 1)) {
            notes.add(words.of("note.several-lead"));
        }
        if (namesGroups(plan)) {
            notes.add(words.of("note.groups"));
        }
        return notes;
    }

    private List<String> openBenefits(Plan plan) {
        List<String> open = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            measure.benefits().stream()
                    .filter(benefit -> Content.isOpen(plan, benefit))
                    .forEach(benefit -> open.add(words.of("open-benefit")
                            .replace("{measure}", Integer.toString(measure.number()))
                            .replace("{benefit}", benefit.name())));
        }
        return open;
    }

    private static boolean namesGroups(Plan plan) {
        Set<String> groups =
                plan.departmentGroups().stream().map(DepartmentGroup::name).collect(Collectors.toSet());
        return plan.measures().stream()
                .anyMatch(measure -> measure.responsible().stream().anyMatch(groups::contains)
                        || measure.cooperating().stream().anyMatch(groups::contains));
    }
}
