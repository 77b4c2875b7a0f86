package org.huimin.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A document as a parser of XML reads it, without the library that wrote it. */
final class WordFile {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A part of a paragraph; the style is empty where it has that of the paragraph. */
    record Run(String style, String text) {}

    /** A paragraph, or a table: then its rows, and no runs. */
    record Block(String style, List<Run> runs, List<List<String>> rows, Element element) {
        boolean isTable() {
            return style.equals("table");
        }

        String text() {
            return String.join("", runs.stream().map(Run::text).toList());
        }
    }

    WordFile(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                parts.put(entry.getName(), zip.readAllBytes());
                entry = zip.getNextEntry();
            }
        }
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    Document xml(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            byte[] bytes = Objects.requireNonNull(parts.get(part), part);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException exception) {
            throw new AssertionError(part, exception);
        }
    }

    /** The paragraphs and tables of the document. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Element body =
                children(xml("word/document.xml").getDocumentElement(), "body").get(0);
        for (Element child : children(body, "*")) {
            switch (child.getLocalName()) {
                case "p" -> blocks.add(new Block(style(child), runs(child), List.of(), child));
                case "tbl" -> blocks.add(new Block("table", List.of(), rows(child), child));
                default -> {
                    // The set-up of the page.
                }
            }
        }
        return blocks;
    }

    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && (name.equals("*") || name.equals(element.getLocalName()))) {
                children.add(element);
            }
        }
        return children;
    }

    static String value(Element element, String attribute) {
        return element.getAttributeNS(WORD, attribute);
    }

    private static String style(Element paragraph) {
        return children(paragraph, "pPr").stream()
                .flatMap(properties -> children(properties, "pStyle").stream())
                .map(style -> value(style, "val"))
                .findFirst()
                .orElse("");
    }

    private static List<Run> runs(Element paragraph) {
        return children(paragraph, "r").stream()
                .map(run -> new Run(
                        children(run, "rPr").stream()
                                .flatMap(properties -> children(properties, "rStyle").stream())
                                .map(style -> value(style, "val"))
                                .findFirst()
                                .orElse(""),
                        String.join(
                                "",
                                children(run, "t").stream()
                                        .map(Element::getTextContent)
                                        .toList())))
                .toList();
    }

    private static List<List<String>> rows(Element table) {
        return children(table, "tr").stream()
                .map(row -> children(row, "tc").stream()
                        .map(Element::getTextContent)
                        .toList())
                .toList();
    }
}
