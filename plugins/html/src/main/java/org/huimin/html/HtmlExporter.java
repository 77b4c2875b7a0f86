package org.huimin.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.huimin.output.Output;
import org.huimin.plugin.ExportRequest;
import org.huimin.plugin.Exporter;

/** Writes a plan as one web page. */
final class HtmlExporter implements Exporter {
    @Override
    public void export(ExportRequest request, Output output) throws IOException {
        String page = new PlanPage(request.language(), request.plan()).write();
        try (OutputStream stream = output.create(request.baseName() + ".html")) {
            stream.write(page.getBytes(StandardCharsets.UTF_8));
        }
    }
}
