package org.huimin.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Severity;
import org.huimin.source.Position;

/**
 * Writes a report as JUnit's XML: a suite for each file, and in it a case for each finding. A case fails where the finding
 * lets the check fail; a finding that is only worth knowing is the output of a case that passes, and one that is waived is
 * skipped. A file without findings is one case that passes.
 */
final class ReportJunit {
    /** What says that a file or the program could not do its part. */
    private static final Set<String> FAULTS = Set.of(HostCode.NOT_A_FILE.id(), HostCode.INTERNAL_FAULT.id());

    private final boolean strict;
    private final Map<String, List<JunitCase>> suites = new LinkedHashMap<>();

    private ReportJunit(boolean strict) {
        this.strict = strict;
    }

    /**
     * The report as XML.
     *
     * @param strict whether warnings fail, too
     */
    static String write(Report report, boolean strict) {
        ReportJunit writer = new ReportJunit(strict);
        writer.add(report);
        return JunitCase.write("huimin check", writer.suites);
    }

    /** The cases of a report's errors by the file that they are in, which may have none. */
    static Map<String, List<JunitCase>> errors(Report report) {
        ReportJunit writer = new ReportJunit(false);
        report.names().forEach(name -> writer.suites.put(name, new ArrayList<>()));
        report.entries().stream()
                .filter(entry -> entry.diagnostic().severity() == Severity.ERROR)
                .forEach(writer::add);
        return writer.suites;
    }

    private void add(Report report) {
        report.names().forEach(name -> suites.put(name, new ArrayList<>()));
        report.entries().forEach(this::add);
        for (Report.WaivedEntry waived : report.waived()) {
            suite(waived.entry())
                    .add(new JunitCase(
                            name(waived.entry().diagnostic()),
                            line(waived.entry()),
                            JunitCase.Result.SKIPPED,
                            waived.entry().diagnostic().code().id(),
                            waived.waiver().reason(),
                            waived.entry().text()));
        }
        suites.forEach((file, cases) -> {
            if (cases.isEmpty()) {
                cases.add(JunitCase.passed(file, 1));
            }
        });
    }

    private void add(Report.Entry entry) {
        Diagnostic diagnostic = entry.diagnostic();
        suite(entry)
                .add(new JunitCase(
                        name(diagnostic),
                        line(entry),
                        result(diagnostic),
                        diagnostic.code().id(),
                        entry.message(),
                        entry.text()));
    }

    private JunitCase.Result result(Diagnostic diagnostic) {
        if (FAULTS.contains(diagnostic.code().id()) || Completeness.isFault(diagnostic)) {
            return JunitCase.Result.ERROR;
        }
        boolean fails =
                diagnostic.severity() == Severity.ERROR || (strict && diagnostic.severity() == Severity.WARNING);
        return fails ? JunitCase.Result.FAILED : JunitCase.Result.PASSED;
    }

    private List<JunitCase> suite(Report.Entry entry) {
        return suites.computeIfAbsent(entry.diagnostic().span().source(), file -> new ArrayList<>());
    }

    private static int line(Report.Entry entry) {
        return entry.diagnostic().span().start().line();
    }

    private static String name(Diagnostic diagnostic) {
        Position start = diagnostic.span().start();
        return diagnostic.code().id() + " " + start.line() + ":" + start.column();
    }
}
