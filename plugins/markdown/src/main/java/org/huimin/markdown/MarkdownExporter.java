package org.huimin.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.huimin.output.Output;
import org.huimin.plugin.ExportRequest;
import org.huimin.plugin.Exporter;

/** Writes a plan as one Markdown file. */
final class MarkdownExporter implements Exporter {
    @Override
    public void export(ExportRequest request, Output output) throws IOException {
        String document = new PlanDocument(request.language(), request.plan()).write();
        try (OutputStream stream = output.create(request.baseName() + ".md")) {
            stream.write(document.getBytes(StandardCharsets.UTF_8));
        }
    }
}
