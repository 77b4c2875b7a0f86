package org.huimin.language.write;

import java.util.ArrayList;
import java.util.List;
import org.huimin.declaration.Declaration;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.PluginUse;
import org.huimin.model.Programme;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;

/** Makes the declarations of a plan and all that it is made of. */
final class PlanDeclarations {
    private static final String ROOT = "plan";

    private final Plan plan;
    private final Parts parts;
    private final Lines lines;
    private final Language language;

    PlanDeclarations(Plan plan, Parts parts, Language language) {
        this.plan = plan;
        this.parts = parts;
        this.language = language;
        lines = new Lines(parts);
    }

    List<Declaration> all() {
        List<Declaration> programmes = programmes();
        LibraryDeclarations library = new LibraryDeclarations(plan, parts);
        List<Declaration> definitions = library.all();
        List<Declaration> all = new ArrayList<>(head());
        // Units are known once everything else has been written.
        all.addAll(library.units());
        all.addAll(definitions);
        all.addAll(programmes);
        return all;
    }

    private List<Declaration> head() {
        List<Declaration> head = new ArrayList<>();
        head.add(lines.text(Label.PLAN, plan.title(), ROOT + ".title"));
        head.add(new Declaration.Year(parts.line(), parts.numeral(plan.year())));
        plan.region().ifPresent(region -> head.add(lines.text(Label.REGION, region, ROOT + ".region")));
        for (int index = 0; index < plan.plugins().size(); index++) {
            head.add(use(plan.plugins().get(index), ROOT + ".plugins[" + index + "]"));
        }
        head.addAll(lines.texts(Label.PREAMBLE, plan.preamble(), ROOT + ".preamble"));
        return head;
    }

    private Declaration use(PluginUse use, String place) {
        List<Declaration.Setting> settings = new ArrayList<>();
        use.settings()
                .forEach((key, value) -> settings.add(new Declaration.Setting(
                        parts.name(key, place + ".settings"), parts.text(value, place + ".settings." + key))));
        return new Declaration.Use(parts.line(), parts.name(use.id(), place + ".id"), settings);
    }

    private List<Declaration> programmes() {
        MeasureDeclarations measures = new MeasureDeclarations(plan, parts, lines, language);
        List<Declaration> programmes = new ArrayList<>();
        for (Programme programme : plan.programmes()) {
            String place = ROOT + ".programmes[" + programmes.size() + "]";
            List<Declaration> body =
                    new ArrayList<>(lines.texts(Label.PURPOSE, programme.purpose(), place + ".purpose"));
            for (int index = 0; index < programme.measures().size(); index++) {
                Measure measure = programme.measures().get(index);
                body.add(measures.of(measure, place + ".measures[" + index + "]"));
            }
            programmes.add(new Declaration.Programme(
                    parts.line(), programme.number(), parts.text(programme.title(), place + ".title"), body));
        }
        return programmes;
    }
}
