package org.huimin.json;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.huimin.output.Output;
import org.huimin.plugin.ExportRequest;
import org.huimin.plugin.Exporter;
import org.huimin.wire.PlanJson;

/** Writes a plan as one JSON file. */
final class JsonExporter implements Exporter {
    private final PlanJson planJson;

    @Inject
    JsonExporter(PlanJson planJson) {
        this.planJson = planJson;
    }

    @Override
    public void export(ExportRequest request, Output output) throws IOException {
        try (OutputStream stream = output.create(request.baseName() + ".json")) {
            stream.write(planJson.write(request.plan()));
        }
    }
}
