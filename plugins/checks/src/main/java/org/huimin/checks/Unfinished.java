package org.huimin.checks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/** Finds texts that stop in the middle: behind a comma, or with a bracket or quote that has no other half. */
final class Unfinished implements Validator {
    /** Ends that another paragraph of the same kind may go on from: a list. */
    private static final String LEADING_ON = ":;";

    private static final String NEVER_LAST = "\u3001,";
    private static final List<String> CHINESE_WORDS = List.of("以及", "或者", "并且");
    private static final List<String> ENGLISH_WORDS = List.of("and", "or", "the", "of", "with", "for");

    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Search search = new Search(new Places(request.compiled()), sink);
        Plan plan = request.plan();
        search.in(PlanText.ofPreamble(plan));
        for (Programme programme : plan.programmes()) {
            search.in(PlanText.of(programme));
            for (Measure measure : programme.measures()) {
                search.in(PlanText.of(measure));
            }
        }
    }

    /** A search through the texts of one part of a plan. */
    private record Search(Places places, DiagnosticSink sink) {
        void in(List<PlanText> texts) {
            for (int index = 0; index < texts.size(); index++) {
                PlanText text = texts.get(index);
                boolean goesOn =
                        index + 1 < texts.size() && texts.get(index + 1).kind() == text.kind();
                checkEnd(text, goesOn);
                Optional<Integer> half = Halves.lonely(text.text());
                if (half.isPresent()) {
                    report(text, "unfinished.half", half.get(), half.get() + 1);
                }
            }
        }

        private void checkEnd(PlanText planText, boolean goesOn) {
            FoldedText text = planText.text();
            int last = text.skipBlanksBack(text.length());
            if (text.isOneOf(NEVER_LAST, last) || (!goesOn && text.isOneOf(LEADING_ON, last))) {
                report(planText, "unfinished.end", last, last + 1);
                return;
            }
            int start = lastWord(text, last + 1);
            if (start <= last) {
                report(planText, "unfinished.end", start, last + 1);
            }
        }

        private void report(PlanText text, String why, int start, int end) {
            Argument sign = new Argument.Literal(text.text().written(start, end));
            sink.report(Diagnostic.of(CheckCode.UNFINISHED, places.within(text.path(), start, end))
                    .with("where", text.kind().phrase())
                    .with("why", new Argument.Phrase(why, Map.of("sign", sign)))
                    .with("sign", sign));
        }
    }

    /** Where the last word starts, if it is one after which something must come; the end otherwise. */
    private static int lastWord(FoldedText text, int end) {
        for (String word : CHINESE_WORDS) {
            int start = end - word.length();
            if (start >= 0 && text.cut(start, end).equals(word)) {
                return start;
            }
        }
        int start = end;
        while (text.isLatin(start - 1)) {
            start--;
        }
        return text.at(start - 1) == ' '
                        && start > 0
                        && ENGLISH_WORDS.contains(text.cut(start, end).toLowerCase(Locale.ROOT))
                ? start
                : end;
    }
}
