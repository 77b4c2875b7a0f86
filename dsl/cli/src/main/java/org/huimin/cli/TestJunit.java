package org.huimin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the outcomes of cases as JUnit's XML: a suite for each file. The reasons stand in the body of a case that fails;
 * what is wrong with a file, so that its cases could not be run, is a case that fails as well.
 */
final class TestJunit {
    private TestJunit() {}

    static String write(TestReport report) {
        Map<String, List<JunitCase>> suites = ReportJunit.errors(report.findings());
        report.entries()
                .forEach(entry -> suites.computeIfAbsent(entry.place().source(), file -> new ArrayList<>())
                        .add(tested(entry)));
        suites.values().removeIf(List::isEmpty);
        return JunitCase.write("huimin test", suites);
    }

    private static JunitCase tested(TestReport.Entry entry) {
        String name = entry.outcome().tested().name();
        int line = entry.place().start().line();
        if (entry.outcome().passed()) {
            return JunitCase.passed(name, line);
        }
        String reasons = TestText.failure(entry);
        String first = reasons.lines().skip(1).findFirst().orElse("").strip();
        return new JunitCase(name, line, JunitCase.Result.FAILED, "expectation", first, reasons);
    }
}
