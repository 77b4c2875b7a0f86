package @PACKAGE@;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huimin.model.Measure;
import org.huimin.output.Output;
import org.huimin.plugin.ExportRequest;
import org.huimin.plugin.Exporter;

/** Writes a list of the measures with those who answer for them. */
final class @NAME@Exporter implements Exporter {
    @Override
    public void export(ExportRequest request, Output output) throws IOException {
        String separator = request.settings().text("separator").orElseThrow().equals("tab") ? "\t" : ",";
        String name = request.baseName() + (separator.equals("\t") ? ".tsv" : ".csv");
        try (Writer file = new OutputStreamWriter(output.create(name), StandardCharsets.UTF_8)) {
            // Without it, spreadsheet programs take a file's Chinese for another encoding.
            file.write('\uFEFF');
            for (Measure measure : request.plan().measures()) {
                List<String> cells = List.of(
                        Integer.toString(measure.number()),
                        measure.title(),
                        String.join("\u3001", measure.responsible()));
                file.write(String.join(separator, cells.stream().map(cell -> quoted(cell, separator)).toList()));
                file.write("\r\n");
            }
        }
    }

    private static String quoted(String cell, String separator) {
        boolean plain = !cell.contains(separator) && !cell.contains("\"") && !cell.contains("\n");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
