package org.huimin.stratml;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.huimin.output.XmlCharacters;

/** Elements of StratML, indented, in UTF-8. What XML 1.0 can't carry is written as the replacement character. */
final class Elements implements AutoCloseable {
    private static final String NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";
    private static final String INDENT = "  ";

    private final Writer text;
    private final XMLStreamWriter xml;
    private int depth;

    /** Something that writes elements. */
    interface Content {
        void write() throws IOException;
    }

    /** A step of the writer of the platform. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    Elements(OutputStream stream) throws IOException {
        // A writer, not the stream: letters beyond the first 65,536 would be written as two references otherwise.
        text = new BufferedWriter(
                new OutputStreamWriter(requireNonNull(stream, "stream is null"), StandardCharsets.UTF_8));
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException exception) {
            throw new IOException(exception);
        }
    }

    private static void run(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException exception) {
            throw new IOException(exception);
        }
    }

    /** The outermost element. */
    void root(String name, String type, Content content) throws IOException {
        run(() -> {
            xml.writeCharacters("\n");
            xml.writeStartElement(NAMESPACE, name);
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("Type", type);
        });
        inside(content);
    }

    /** An element around others. */
    void element(String name, Content content) throws IOException {
        element(name, Map.of(), content);
    }

    /** An element with at most one attribute around others. */
    void element(String name, Map<String, String> attributes, Content content) throws IOException {
        line();
        run(() -> {
            xml.writeStartElement(NAMESPACE, name);
            for (Map.Entry<String, String> attribute : attributes.entrySet()) {
                xml.writeAttribute(attribute.getKey(), XmlCharacters.sound(attribute.getValue()));
            }
        });
        inside(content);
    }

    private void inside(Content content) throws IOException {
        depth++;
        content.write();
        depth--;
        line();
        run(xml::writeEndElement);
    }

    /** An element with a text. */
    void text(String name, String content) throws IOException {
        line();
        run(() -> {
            xml.writeStartElement(NAMESPACE, name);
            xml.writeCharacters(XmlCharacters.sound(content));
            xml.writeEndElement();
        });
    }

    /** The same, left out where there is nothing to say. */
    void text(String name, Optional<String> content) throws IOException {
        if (content.isPresent()) {
            text(name, content.get());
        }
    }

    private void line() throws IOException {
        run(() -> xml.writeCharacters("\n" + INDENT.repeat(depth)));
    }

    @Override
    public void close() throws IOException {
        run(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        });
        text.close();
    }
}
