package org.huimin.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.huimin.compile.PlanCompiler;
import org.huimin.language.load.PlanFiles;
import org.huimin.model.Plan;
import org.huimin.testkit.RandomPlans;
import org.huimin.wire.PlanJson;
import org.huimin.wire.PlanJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema takes what is written, and refuses what is refused when it is read. */
class SchemaTest {
    private static final Path PLANS = Path.of("../../plans").toAbsolutePath().normalize();
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (var stream = Objects.requireNonNull(JsonPlugin.class.getResourceAsStream("plan-1.schema.json"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static List<String> problems(byte[] json) {
        return SCHEMA.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nanguan/2016.plan", "nanguan-en/2016.plan"})
    void aRealPlanFitsTheSchema(String file) {
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(PLANS, PLANS.resolve(file), false);
        Plan plan = PlanCompiler.compile(read.loader(), read.source()).plan().orElseThrow();
        assertEquals(List.of(), problems(new PlanJson().write(plan)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aGeneratedPlanFitsTheSchemaAndIsReadBackEqual(long seed) throws PlanJsonException {
        Plan plan = new RandomPlans(seed).plan();
        byte[] json = new PlanJson().write(plan);
        assertEquals(List.of(), problems(json));
        assertEquals(plan, new PlanJson().read(json));
    }

    /** Every object of a document without one of its properties, or with one that nobody knows. */
    @Test
    void whatTheReaderRefusesTheSchemaRefusesToo() {
        JsonMapper mapper = new JsonMapper();
        byte[] json = new PlanJson().write(new RandomPlans(1).plan());
        int count = objects(mapper.readTree(json)).size();
        assertTrue(count > 100, Integer.toString(count));
        Random random = new Random(1);
        for (int round = 0; round < 60; round++) {
            JsonNode document = mapper.readTree(json);
            ObjectNode changed = objects(document).get(random.nextInt(count));
            List<String> names = List.copyOf(changed.propertyNames());
            String what;
            if (names.isEmpty() || random.nextInt(4) == 0) {
                what = "unknown in " + changed;
                changed.put("nobody knows", 1);
            } else {
                String name = names.get(random.nextInt(names.size()));
                what = name + " is missing in " + changed;
                changed.remove(name);
            }
            byte[] bytes = mapper.writeValueAsBytes(document);
            assertFalse(problems(bytes).isEmpty(), what);
            assertThrows(PlanJsonException.class, () -> new PlanJson().read(bytes), what);
        }
    }

    /** All objects but those whose properties are names of settings. */
    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(node, objects);
        return objects;
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
            for (String name : object.propertyNames()) {
                if (!name.equals("settings")) {
                    collect(object.get(name), objects);
                }
            }
        } else {
            node.forEach(part -> collect(part, objects));
        }
    }
}
