package org.huimin.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Plan;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/** Finds a plan whose title names another year than its 年度 line: one of the two was left over from an older plan. */
final class TitleOfOtherYear implements Validator {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Plan plan = request.plan();
        int first = Integer.MAX_VALUE;
        int last = 0;
        Matcher years = YEAR.matcher(FoldedText.halfWidth(plan.title()));
        while (years.find()) {
            int named = Integer.parseInt(years.group());
            first = Math.min(first, named);
            last = Math.max(last, named);
        }
        if (last == 0) {
            return;
        }
        // A title may name the years of a longer plan.
        if (plan.year() < first || plan.year() > last) {
            Places places = new Places(request.compiled());
            sink.report(Diagnostic.of(CheckCode.TITLE_OF_OTHER_YEAR, places.of(ElementPath.PLAN.child("year", 1)))
                    .with("title", first)
                    .with("year", plan.year())
                    .related("title-here", places.of(ElementPath.PLAN.child("title", 1))));
        }
    }
}
