package org.huimin.docx;

import static java.util.Objects.requireNonNull;

/** The styles of paragraphs and of parts of them, with the names that the resources and the file have. */
enum Style {
    TITLE("Title"),
    BODY("BodyText"),
    PROGRAMME("Heading1"),
    SECTION("Heading2"),
    MEASURE("Measure"),
    MEASURE_HEADING("Heading3"),
    BENEFIT_HEADING("Heading4"),
    LINE("LabelledLine"),
    CAPTION("Caption"),
    TABLE_HEAD("TableHead"),
    TABLE_CELL("TableCell"),
    AFTER_TABLE("AfterTable"),
    ANNEX("Annex"),
    ANNEX_LIST("AnnexList"),
    ANNEX_TITLE("AnnexTitle"),
    PAGE_NUMBER("PageNumber"),
    /** Of parts: the number and title of a measure before its wording. */
    RUN_IN("MeasureTitle"),
    /** Of parts: who is responsible for a measure, behind its wording. */
    DEPARTMENTS("Departments"),
    /** Of parts: a label. */
    LABEL("Label"),
    /** Of parts: the name of one of the things behind a label. */
    NAME("EntryName"),
    /** Of parts: what is said of one of the things behind a label. */
    TEXT("EntryText");

    private final String identifier;

    Style(String identifier) {
        this.identifier = requireNonNull(identifier, "identifier is null");
    }

    String identifier() {
        return identifier;
    }
}
