package org.huimin.nanguan;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Target;
import org.huimin.output.Output;
import org.huimin.plugin.ExportRequest;
import org.huimin.plugin.Exporter;
import org.huimin.plugin.Words;
import org.huimin.wording.PlanWording;

/**
 * The task-breakdown sheet of the district: a line for each measure, in UTF-8 with the mark by which spreadsheet programs know
 * it. No cell is taken for a formula.
 */
final class TaskBreakdown implements Exporter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final List<String> COLUMNS =
            List.of("number", "programme", "content", "responsible", "cooperating", "targets", "deadline");

    @Override
    public void export(ExportRequest request, Output output) throws IOException {
        Words words = new Words(NanguanPlugin.class, request.language());
        PlanWording wording = new PlanWording(request.language(), request.plan());
        String name = request.baseName() + "-" + words.of("task-breakdown") + ".csv";
        try (Writer writer = new OutputStreamWriter(output.create(name), StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
            csv.writeRecord(
                    COLUMNS.stream().map(column -> words.of("sheet." + column)).collect(Collectors.toList()));
            for (Programme programme : request.plan().programmes()) {
                for (Measure measure : programme.measures()) {
                    csv.writeRecord(line(request.plan(), programme, measure, words, wording).stream()
                            .map(TaskBreakdown::plain)
                            .collect(Collectors.toList()));
                }
            }
            csv.flush();
        }
    }

    private static List<String> line(
            Plan plan, Programme programme, Measure measure, Words words, PlanWording wording) {
        String separator = words.of("separator");
        List<String> targets = new ArrayList<>();
        for (Target target : measure.targets()) {
            targets.add(target.name() + " " + wording.target(target));
        }
        return List.of(
                Integer.toString(measure.number()),
                programme.title(),
                content(measure),
                String.join(separator, measure.responsible()),
                String.join(separator, measure.cooperating()),
                String.join(words.of("list-separator"), targets),
                measure.deadline()
                        .map(deadline -> wording.day(deadline.date()))
                        .orElseGet(() -> words.of("by-end-of-year").replace("{year}", Integer.toString(plan.year()))));
    }

    private static String content(Measure measure) {
        return measure.wording().isEmpty() ? measure.title() : String.join("\n", measure.wording());
    }

    private static String plain(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
