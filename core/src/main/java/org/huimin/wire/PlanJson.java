package org.huimin.wire;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import org.huimin.model.Plan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Writes plans as JSON and reads them back. */
public final class PlanJson {
    /** The version of the JSON's shape. */
    public static final int VERSION = 1;

    private @Nullable JsonMapper mapper;

    private synchronized JsonMapper mapper() {
        JsonMapper made = mapper;
        if (made == null) {
            made = JsonMapper.builder(factory())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .withCoercionConfig(
                            LogicalType.Textual,
                            strings -> strings.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                    .defaultPrettyPrinter(Indented.printer())
                    .build();
            mapper = made;
        }
        return made;
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(WireNode.MOST_DEPTH)
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(WireNode.MOST_DEPTH)
                        .build())
                .build();
    }

    /** A plan as indented JSON in UTF-8, with a line feed at its end. */
    public byte[] write(Plan plan) {
        WirePlan.Document document = new WirePlan.Document(VERSION, PlanToWire.plan(plan));
        String text = mapper().writerWithDefaultPrettyPrinter().writeValueAsString(document);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The plan of a JSON text.
     *
     * @throws PlanJsonException if the text is not the JSON of a plan; its message says where and why
     */
    public Plan read(byte[] json) throws PlanJsonException {
        try {
            WirePlan.Document document = mapper().readValue(json, WirePlan.Document.class);
            if (document.version() != VERSION) {
                throw new IllegalArgumentException(
                        "version " + document.version() + " is not known; this program reads version " + VERSION);
            }
            return WireToPlan.plan(document.plan());
        } catch (JacksonException exception) {
            throw new PlanJsonException(place(exception) + exception.getOriginalMessage(), exception);
        } catch (NullPointerException exception) {
            throw new PlanJsonException("a value is null that must be there: " + exception.getMessage(), exception);
        } catch (IllegalArgumentException | DateTimeException exception) {
            throw new PlanJsonException(String.valueOf(exception.getMessage()), exception);
        }
    }

    /** Where in the text something is wrong: {@code plan.programmes[0].title: }. */
    private static String place(JacksonException exception) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : exception.getPath()) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return place.isEmpty() ? "" : place + ": ";
    }
}
