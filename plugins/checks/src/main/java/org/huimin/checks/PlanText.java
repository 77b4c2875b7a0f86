package org.huimin.checks;

import java.util.ArrayList;
import java.util.List;
import org.huimin.compile.ElementPath;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;

/**
 * A text of a plan.
 *
 * @param kind what it is
 * @param text the text, folded
 * @param path the part of the plan; its place starts with the text
 */
record PlanText(TextKind kind, FoldedText text, ElementPath path) {
    /** The paragraphs before the first measure. */
    static List<PlanText> ofPreamble(Plan plan) {
        List<PlanText> texts = new ArrayList<>();
        addAll(texts, TextKind.PREAMBLE, plan.preamble(), ElementPath.PLAN, "preamble");
        return texts;
    }

    /** The title and the purpose of a programme, without its measures. */
    static List<PlanText> of(Programme programme) {
        List<PlanText> texts = new ArrayList<>(List.of(titleOf(programme)));
        ElementPath path = ElementPath.programme(programme.number());
        addAll(texts, TextKind.PURPOSE, programme.purpose(), path, "purpose");
        return texts;
    }

    /** The title of a programme. */
    static PlanText titleOf(Programme programme) {
        ElementPath path = ElementPath.programme(programme.number()).child("title", 1);
        return new PlanText(TextKind.PROGRAMME, new FoldedText(programme.title()), path);
    }

    /** The title, the wording and the tasks of a measure. */
    static List<PlanText> of(Measure measure) {
        List<PlanText> texts = new ArrayList<>();
        ElementPath path = ElementPath.measure(measure.number());
        add(texts, TextKind.TITLE, measure.title(), path.child("title", 1));
        addAll(texts, TextKind.WORDING, measure.wording(), path, "text");
        addAll(texts, TextKind.TASK, measure.tasks(), path, "task");
        return texts;
    }

    /** The names of a measure's targets and projects. */
    static List<PlanText> namesOf(Measure measure) {
        List<PlanText> texts = new ArrayList<>();
        ElementPath path = ElementPath.measure(measure.number());
        for (int index = 0; index < measure.targets().size(); index++) {
            String name = measure.targets().get(index).name();
            add(texts, TextKind.TARGET, name, path.child("target", index + 1));
        }
        for (int index = 0; index < measure.projects().size(); index++) {
            String name = measure.projects().get(index).name();
            add(texts, TextKind.PROJECT, name, path.child("project", index + 1));
        }
        return texts;
    }

    private static void addAll(List<PlanText> texts, TextKind kind, List<String> all, ElementPath path, String child) {
        for (int index = 0; index < all.size(); index++) {
            add(texts, kind, all.get(index), path.child(child, index + 1));
        }
    }

    private static void add(List<PlanText> texts, TextKind kind, String text, ElementPath path) {
        texts.add(new PlanText(kind, new FoldedText(text), path));
    }
}
