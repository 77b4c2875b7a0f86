package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the command writes, as those for whom it is written do. */
final class Formats {
    /** As OASIS published it; the jar has it. */
    private static final Schema SARIF = sarifSchema();

    private Formats() {}

    private static Schema sarifSchema() {
        try (InputStream schema = Objects.requireNonNull(
                Formats.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"), "the schema of SARIF")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema, InputFormat.JSON);
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The only run of a SARIF log, which is valid. */
    static JsonNode sarif(String text) {
        String written = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertEquals(List.of(), SARIF.validate(written, InputFormat.JSON));
        JsonNode log = json(written);
        assertEquals(1, log.path("runs").size());
        return log.path("runs").get(0);
    }

    /** The root of JUnit's XML, which is valid. */
    static Element junit(String text) throws SAXException, IOException, ParserConfigurationException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(Formats.class.getResource("junit.xsd")))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(bytes)));
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        return document.getDocumentElement();
    }

    static List<Element> elements(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = parent.getElementsByTagName(name);
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }

    /** A workflow command, taken apart by the rules that GitHub documents. */
    record WorkflowCommand(String name, Map<String, String> properties, String message) {
        static List<WorkflowCommand> all(String text) {
            List<WorkflowCommand> commands = new ArrayList<>();
            for (String line : text.lines().toList()) {
                commands.add(of(line));
            }
            return commands;
        }

        private static WorkflowCommand of(String line) {
            int end = line.indexOf("::", 2);
            assertEquals(0, line.indexOf("::"), line);
            String head = line.substring(2, end);
            int blank = head.indexOf(' ');
            Map<String, String> properties = new LinkedHashMap<>();
            for (String property : head.substring(blank + 1).split(",", -1)) {
                int equals = property.indexOf('=');
                properties.put(property.substring(0, equals), unescapedProperty(property.substring(equals + 1)));
            }
            return new WorkflowCommand(head.substring(0, blank), properties, unescaped(line.substring(end + 2)));
        }

        private static String unescaped(String text) {
            return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        }

        private static String unescapedProperty(String text) {
            return unescaped(text.replace("%3A", ":").replace("%2C", ","));
        }
    }
}
