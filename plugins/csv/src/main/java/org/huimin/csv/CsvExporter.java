package org.huimin.csv;

import java.io.IOException;
import java.util.Map;
import org.huimin.output.Output;
import org.huimin.plugin.ExportRequest;
import org.huimin.plugin.Exporter;
import org.huimin.plugin.Words;

/** Writes a plan as four tables. */
final class CsvExporter implements Exporter {
    @Override
    public void export(ExportRequest request, Output output) throws IOException {
        Words words = new Words(CsvPlugin.class, request.language());
        PlanTables tables = new PlanTables(request.plan(), request.language(), words);
        for (Map.Entry<String, Sheet> table : tables.all().entrySet()) {
            String name = request.baseName() + "-" + words.of(table.getKey()) + ".csv";
            table.getValue().write(output.create(name));
        }
    }
}
