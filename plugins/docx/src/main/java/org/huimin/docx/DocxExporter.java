package org.huimin.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.huimin.output.Output;
import org.huimin.plugin.ExportRequest;
import org.huimin.plugin.Exporter;

/** Writes a plan as one document. */
final class DocxExporter implements Exporter {
    @Override
    public void export(ExportRequest request, Output output) throws IOException {
        BigDecimal linePitch = request.settings().number("line-pitch").orElseThrow();
        Annexes annexes = Annexes.of(request.settings().text("annexes").orElseThrow());
        byte[] document = new OfficialDocument(request.plan(), request.language(), linePitch, annexes).write();
        try (OutputStream stream = output.create(request.baseName() + ".docx")) {
            stream.write(document);
        }
    }
}
