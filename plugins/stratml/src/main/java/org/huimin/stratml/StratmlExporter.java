package org.huimin.stratml;

import java.io.IOException;
import org.huimin.output.Output;
import org.huimin.plugin.ExportRequest;
import org.huimin.plugin.Exporter;

/** Writes a plan as one StratML file, and says what the standard has no place for. */
final class StratmlExporter implements Exporter {
    @Override
    public void export(ExportRequest request, Output output) throws IOException {
        Losses losses = new Losses(request.sink());
        if (request.plan().programmes().isEmpty()) {
            losses.noGoal();
            return;
        }
        try (Elements elements = new Elements(output.create(request.baseName() + ".stratml.xml"))) {
            new StratmlDocument(request.language(), request.plan(), elements).write();
        }
        losses.of(request.plan());
    }
}
