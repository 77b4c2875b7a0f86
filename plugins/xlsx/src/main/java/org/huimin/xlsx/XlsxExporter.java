package org.huimin.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.output.Output;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.plugin.ExportRequest;
import org.huimin.plugin.Exporter;
import org.huimin.plugin.Words;
import org.huimin.result.Result;

/** Writes a plan as one workbook. */
final class XlsxExporter implements Exporter {
    private static final String BUDGET = "budget";

    @Override
    public void export(ExportRequest request, Output output) throws IOException {
        Words words = new Words(XlsxPlugin.class, request.language());
        PlanSheets plan = new PlanSheets(request.plan(), request.language(), words);
        List<Sheet> sheets = new ArrayList<>(plan.first());
        budget(request).ifPresent(budget -> sheets.addAll(new BudgetSheets(budget, words).all()));
        sheets.add(plan.last());
        WorkbookFile file = new WorkbookFile(request.plan(), words, request.sink());
        byte[] bytes = file.write(sheets);
        try (OutputStream stream = output.create(request.baseName() + ".xlsx")) {
            stream.write(bytes);
        }
    }

    /** What the plan costs; nothing where no plugin tells it. */
    private static Optional<Result> budget(ExportRequest request) {
        try {
            return Optional.of(request.calculations().result(BUDGET));
        } catch (CalculationUnavailableException exception) {
            return Optional.empty();
        }
    }
}
