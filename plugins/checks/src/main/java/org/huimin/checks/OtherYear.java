package org.huimin.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Benefit;
import org.huimin.model.Deadline;
import org.huimin.model.EarlierMeasure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Project;
import org.huimin.model.Target;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/**
 * Finds years in texts that are not the plan's and were probably left over from an older one. A year that a line of the
 * measure names as well, such as its basis, is meant; so is one that a text plainly looks back or ahead to.
 */
final class OtherYear implements Validator {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Plan plan = request.plan();
        Search search = new Search(plan, new YearsOfText(new UnitWords(plan)), new Places(request.compiled()), sink);
        search.in(PlanText.ofPreamble(plan), Set.of());
        for (Programme programme : plan.programmes()) {
            search.in(PlanText.of(programme), Set.of());
            for (Measure measure : programme.measures()) {
                search.in(PlanText.of(measure), named(measure, plan));
            }
        }
    }

    /** A search for years that are not the plan's. */
    private record Search(Plan plan, YearsOfText years, Places places, DiagnosticSink sink) {
        void in(List<PlanText> texts, Set<Integer> named) {
            for (PlanText text : texts) {
                for (YearsOfText.Written written : years.leftOver(text.text(), plan.year())) {
                    if (!named.contains(written.year())) {
                        report(text, written);
                    }
                }
            }
        }

        private void report(PlanText text, YearsOfText.Written written) {
            sink.report(Diagnostic.of(CheckCode.OTHER_YEAR, places.within(text.path(), written.start(), written.end()))
                    .with("where", text.kind().phrase())
                    .with("found", written.year())
                    .with("year", plan.year())
                    .suggesting(List.of(Integer.toString(plan.year()))));
        }
    }

    /** The years that a measure's other lines name. */
    private static Set<Integer> named(Measure measure, Plan plan) {
        Set<Integer> years = new HashSet<>();
        List<String> names = new ArrayList<>(measure.basis());
        for (EarlierMeasure earlier : measure.continues()) {
            years.add(earlier.year());
        }
        add(years, measure.deadline());
        for (Target target : measure.targets()) {
            names.add(target.name());
            names.addAll(target.items());
            add(years, target.deadline());
        }
        for (Project project : measure.projects()) {
            names.add(project.name());
            add(years, project.deadline());
        }
        for (Funding funding : measure.funding()) {
            names.add(funding.source());
        }
        for (Benefit benefit : measure.benefits()) {
            names.add(benefit.name());
            names.addAll(benefit.basis());
            TreeFigures tree = new TreeFigures(plan);
            benefit.eligible().accept(tree);
            benefit.rate().accept(tree);
            years.addAll(tree.years());
        }
        for (String name : names) {
            Matcher matcher = YEAR.matcher(FoldedText.halfWidth(name));
            while (matcher.find()) {
                years.add(Integer.valueOf(matcher.group()));
            }
        }
        return years;
    }

    private static void add(Set<Integer> years, Optional<Deadline> deadline) {
        if (deadline.isPresent()) {
            years.add(deadline.get().date().getYear());
        }
    }
}
