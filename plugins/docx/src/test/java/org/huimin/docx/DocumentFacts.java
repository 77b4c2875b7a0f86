package org.huimin.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.huimin.docx.WordFile.Block;
import org.huimin.docx.WordFile.Run;
import org.huimin.testkit.PlanFacts;

/** What a reader of an English document learns of the measures, as the facts of a plan. */
final class DocumentFacts {
    private final List<String> facts = new ArrayList<>();
    private String measure = "";
    private String benefit = "";

    /** The facts; departments of a measure are one fact, as they stand in brackets. */
    static List<String> of(WordFile file) {
        DocumentFacts reader = new DocumentFacts();
        for (Block block : file.blocks()) {
            if (block.text().equals("Annex 2")) {
                break;
            }
            reader.read(block);
        }
        return reader.facts;
    }

    private void read(Block block) {
        switch (block.style()) {
            case "Measure" -> {
                Run heading = block.runs().get(0);
                measure = heading.text().substring(0, heading.text().indexOf('.'));
                benefit = "";
                facts.add(measure + " ; title ; " + heading.text().substring(measure.length() + 2));
                readText(block.runs().subList(1, block.runs().size()));
            }
            case "BodyText" -> {
                if (!measure.isEmpty()) {
                    readText(block.runs());
                }
            }
            case "Caption" -> benefit = block.text().substring("Rates: ".length());
            case "table" ->
                block.rows()
                        .forEach(row ->
                                facts.add(measure + " ; Benefit: " + benefit + " ; row ; " + String.join(" | ", row)));
            case "Heading1" -> measure = "";
            case "Heading3" -> {
                measure = block.text().substring(0, block.text().indexOf('.'));
                benefit = "";
            }
            case "Heading4" -> benefit = block.text().substring("Benefit: ".length());
            case "LabelledLine" -> readLine(block.runs());
            default ->
                assertTrue(
                        List.of("Title", "Heading2", "Annex", "AnnexList", "AnnexTitle", "AfterTable")
                                .contains(block.style()),
                        block.style());
        }
    }

    private void readText(List<Run> runs) {
        for (Run run : runs) {
            facts.add(measure + (run.style().equals("Departments") ? " ; departments ; " : " ; text ; ") + run.text());
        }
    }

    private void readLine(List<Run> runs) {
        String label = runs.get(0).text().replaceAll(": $", "");
        String place = measure + " ; " + (benefit.isEmpty() ? "" : "Benefit: " + benefit + " ; ")
                + PlanFacts.label(label) + " ; ";
        String name = "";
        String text = "";
        for (Run run : runs.subList(1, runs.size())) {
            switch (run.style()) {
                case "EntryName" -> name = run.text() + " ; ";
                case "EntryText" -> text = run.text();
                default -> assertEquals(" ", run.text());
            }
        }
        facts.add(place
                + name
                + text.replaceAll("(?s)^see the table \"Rates: .*\" after measure \\d+ in the text$", "see the table"));
    }
}
