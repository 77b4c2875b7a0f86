package org.huimin.cli;

import java.util.Map;
import java.util.Optional;
import org.huimin.cases.ExpectationOutcome;
import org.huimin.cases.ExpectationOutcome.Verdict;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Printable;
import org.huimin.evaluate.BenefitOutcome;
import org.huimin.model.PlanCase;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;

/** Writes the outcomes of cases for people: those that did not pass, each with the reasons. */
final class TestText {
    private final StringBuilder text = new StringBuilder();

    private TestText() {}

    static String write(TestReport report, Language language) {
        TestText writer = new TestText();
        report.findings().entries().forEach(entry -> writer.line(entry.text()));
        Language own = report.entries().isEmpty()
                ? language
                : report.entries().get(0).wording().language();
        writer.text.append(failures(report));
        MessageWriter messages = new MessageWriter(own);
        long cases = report.entries().size();
        writer.line(messages.phrase(
                report.isEmpty()
                        ? "test-summary-none"
                        : report.failed() == 0 ? "test-summary-passed" : "test-summary-failed",
                Map.of(
                        "cases", Long.toString(cases),
                        "passed", Long.toString(cases - report.failed()),
                        "failed", Long.toString(report.failed()))));
        return writer.text.toString();
    }

    /** The cases that did not pass, with the reasons. */
    static String failures(TestReport report) {
        TestText writer = new TestText();
        report.entries().stream().filter(entry -> !entry.outcome().passed()).forEach(writer::write);
        return writer.text.toString();
    }

    /** One case that did not pass, with the reasons. */
    static String failure(TestReport.Entry entry) {
        TestText writer = new TestText();
        writer.write(entry);
        return writer.text.toString();
    }

    private void write(TestReport.Entry entry) {
        MessageWriter messages = new MessageWriter(entry.wording().language());
        String place = entry.place().source() + ":" + entry.place().start().line();
        line(place + " "
                + messages.phrase(
                        "case-failed",
                        Map.of("name", Printable.line(entry.outcome().tested().name()))));
        for (int index = 0; index < entry.outcome().expectations().size(); index++) {
            ExpectationOutcome expectation = entry.outcome().expectations().get(index);
            if (!expectation.isMet()) {
                write(entry, expectation, messages);
            }
        }
        text.append('\n');
    }

    private void write(TestReport.Entry entry, ExpectationOutcome outcome, MessageWriter messages) {
        PlanWording wording = entry.wording();
        PlanCase.Expectation expectation = outcome.expectation();
        String benefit = wording.benefit(expectation.measure(), expectation.benefit());
        if (outcome.verdict() == Verdict.NUMBER_TOO_LARGE) {
            line("  " + benefit + messages.phrase("colon") + messages.phrase("number-too-large"));
        } else if (outcome.verdict() == Verdict.SEVERAL_BENEFITS) {
            line("  " + messages.phrase("case-several", Map.of("benefit", benefit)));
        } else {
            line("  "
                    + messages.phrase(
                            "case-otherwise",
                            Map.of(
                                    "benefit", benefit,
                                    "expected", wording.due(expectation.due()),
                                    "actual", outcome.actual().map(wording::due).orElse(""))));
        }
        boolean several = outcome.considered().size() > 1;
        for (BenefitOutcome considered : outcome.considered()) {
            if (several) {
                line("    "
                        + wording.benefit(
                                considered.measure(),
                                Optional.of(considered.benefit().name()))
                        + messages.phrase("colon")
                        + wording.outcome(considered.outcome()));
            }
            TraceText.write(
                            wording.explanation(considered, entry.outcome().choices()),
                            several ? "      " : "    ",
                            entry::place)
                    .forEach(this::line);
        }
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
