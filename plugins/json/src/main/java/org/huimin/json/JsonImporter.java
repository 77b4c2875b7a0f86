package org.huimin.json;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.model.Plan;
import org.huimin.plugin.ImportRequest;
import org.huimin.plugin.Importer;
import org.huimin.source.Position;
import org.huimin.source.Span;
import org.huimin.wire.PlanJson;
import org.huimin.wire.PlanJsonException;
import org.huimin.wire.PlanJsonProblem;

/** Reads a plan from the JSON that the exporter writes. */
final class JsonImporter implements Importer {
    private final PlanJson planJson;

    @Inject
    JsonImporter(PlanJson planJson) {
        this.planJson = planJson;
    }

    @Override
    public Optional<Plan> read(ImportRequest request) throws IOException {
        try {
            return Optional.of(planJson.read(request.content().readAllBytes()));
        } catch (PlanJsonException exception) {
            request.sink().report(diagnostic(exception.problem(), request.source()));
            return Optional.empty();
        }
    }

    private static Diagnostic diagnostic(PlanJsonProblem problem, String source) {
        Diagnostic.Builder found = switch (problem.key()) {
            case NOT_JSON -> Diagnostic.of(JsonCode.NOT_JSON, place(problem.place(), source));
            case NOT_A_PLAN -> Diagnostic.of(JsonCode.NOT_A_PLAN, Span.startOf(source));
            case OTHER_VERSION ->
                Diagnostic.of(JsonCode.OTHER_VERSION, Span.startOf(source))
                        .with("version", problem.written())
                        .with("own", PlanJson.VERSION);
            case MISSING -> ofPlace(JsonCode.PROPERTY_MISSING, problem, source);
            case UNKNOWN -> ofPlace(JsonCode.PROPERTY_UNKNOWN, problem, source);
            default ->
                ofPlace(JsonCode.VALUE_WRONG, problem, source)
                        .with(
                                "reason",
                                new Argument.Phrase(
                                        "wrong." + problem.key(),
                                        Map.of("written", new Argument.Literal(problem.written()))));
        };
        return found.build();
    }

    private static Diagnostic.Builder ofPlace(JsonCode code, PlanJsonProblem problem, String source) {
        return Diagnostic.of(code, Span.startOf(source)).with("place", Argument.whole(problem.place()));
    }

    /** A line and column, such as {@code 3:5}. */
    private static Span place(String written, String source) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return Span.startOf(source);
        }
        Position position = new Position(
                Integer.parseInt(written.substring(0, colon)), Integer.parseInt(written.substring(colon + 1)));
        return new Span(source, position, position);
    }
}
