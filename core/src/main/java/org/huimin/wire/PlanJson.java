package org.huimin.wire;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import org.huimin.model.Plan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
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
     * @throws PlanJsonException if the text is not the JSON of a plan; it says where and why
     */
    public Plan read(byte[] json) throws PlanJsonException {
        try {
            JsonNode tree = mapper().readTree(json);
            checkVersion(tree);
            WireShape.check(tree, WirePlan.Document.class, "");
            return WireToPlan.plan(
                    mapper().treeToValue(tree, WirePlan.Document.class).plan());
        } catch (StreamReadException exception) {
            throw new PlanJsonException(
                    new PlanJsonProblem(PlanJsonProblem.Key.NOT_JSON, place(exception.getLocation()), ""),
                    exception.getOriginalMessage(),
                    exception);
        } catch (WireFault fault) {
            throw new PlanJsonException(fault.problem(), String.valueOf(fault.getMessage()), fault);
        } catch (JacksonException exception) {
            throw new PlanJsonException(
                    new PlanJsonProblem(PlanJsonProblem.Key.NOT_JSON, place(exception.getLocation()), ""),
                    exception.getOriginalMessage(),
                    exception);
        } catch (IllegalArgumentException | NullPointerException | DateTimeException exception) {
            throw new PlanJsonException(
                    new PlanJsonProblem(PlanJsonProblem.Key.WRONG, "", ""),
                    String.valueOf(exception.getMessage()),
                    exception);
        }
    }

    /** The version comes before all else: another one may have another shape. */
    private static void checkVersion(JsonNode tree) {
        JsonNode version = tree.path("version");
        if (!tree.isObject() || version.isMissingNode() || tree.path("plan").isMissingNode()) {
            throw WireFault.of(PlanJsonProblem.Key.NOT_A_PLAN, "", "no object with a version and a plan");
        }
        if (!version.isIntegralNumber()) {
            throw WireFault.of(PlanJsonProblem.Key.NO_WHOLE_NUMBER, "version", "is no whole number");
        }
        if (!version.canConvertToInt() || version.intValue() != VERSION) {
            String number = version.asString();
            throw WireFault.of(
                    PlanJsonProblem.Key.OTHER_VERSION,
                    "",
                    number,
                    "version " + number + " is not known; this program reads version " + VERSION);
        }
    }

    /** Where in the text something is wrong: {@code 3:5}; empty where that is not known. */
    private static String place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : location.getLineNr() + ":" + Math.max(1, location.getColumnNr());
    }
}
