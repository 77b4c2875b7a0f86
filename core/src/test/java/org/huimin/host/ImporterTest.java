package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.model.Plan;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Importers as the host finds and calls them. */
class ImporterTest {
    @TempDir
    private Path folder;

    private final List<Diagnostic> found = new ArrayList<>();
    private ThirdParty third;

    @BeforeEach
    void folders() throws IOException {
        third = new ThirdParty(folder);
    }

    private Optional<Plan> read(PluginOptions options, String format) throws IOException {
        try (PluginHost host = PluginHost.open(options)) {
            found.addAll(host.problems());
            return host.importPlan(
                    format,
                    folder.resolve("a.txt"),
                    "a.txt",
                    "content".getBytes(StandardCharsets.UTF_8),
                    Language.ENGLISH,
                    found::add);
        }
    }

    @Test
    void anImporterReadsTheBytesOfAFile() throws IOException {
        new PluginDraft("reading")
                .importer(
                        "words",
                        "Words",
                        "return plan(request.source() + \" \" + request.language() + \" \""
                                + " + new String(request.content().readAllBytes()));")
                .into(third.plugins());

        for (String format : List.of("words", "reading/words")) {
            assertEquals(
                    Optional.of("a.txt ENGLISH content"),
                    read(third.options(), format).map(Plan::title));
        }
        assertEquals(List.of(), found);
        assertThrows(IllegalArgumentException.class, () -> read(third.options(), "letters"));
    }

    @Test
    void whereAnErrorIsReportedThereIsNoPlan() throws IOException {
        new PluginDraft("reading")
                .coded("RD")
                .importer(
                        "words",
                        "Words",
                        "request.sink().report(Diagnostic.of(new DiagnosticCode() {"
                                + " public String id() { return \"RD0002\"; }"
                                + " public Severity severity() { return Severity.ERROR; }"
                                + " public MessageCatalogue messages() { return Code.FOUND.messages(); } },"
                                + " Span.startOf(request.source())).with(\"what\", \"x\").build());"
                                + " return plan(\"half\");")
                .into(third.plugins());

        assertEquals(Optional.empty(), read(third.options(), "words"));
        assertEquals(List.of("RD0002 found x"), ThirdParty.messages(found));
    }

    @Test
    void aRemarkLeavesThePlan() throws IOException {
        new PluginDraft("reading")
                .coded("RD")
                .importer(
                        "words",
                        "Words",
                        "request.sink().report(Diagnostic.of(Code.FOUND,"
                                + " Span.startOf(request.source())).with(\"what\", \"y\").build()); return plan(\"whole\");")
                .into(third.plugins());

        assertTrue(read(third.options(), "words").isPresent());
        assertEquals(List.of("RD0001 found y"), ThirdParty.messages(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "throw new IllegalStateException(); # IllegalStateException",
                "throw new StackOverflowError(); # StackOverflowError",
                "throw new java.io.IOException(); # IOException"
            })
    void anImporterThatThrowsIsNamed(String statements, String thrown) throws IOException {
        new PluginDraft("broken").importer("words", "Words", statements).into(third.plugins());

        assertEquals(Optional.empty(), read(third.options(), "words"));
        assertEquals(
                List.of("HM7001 The plugin 'broken' failed while it imported: " + thrown), ThirdParty.messages(found));
    }

    @ParameterizedTest
    @CsvSource({"return null;", "return Optional.empty();"})
    void anImporterThatGivesNothingAndDoesNotSayWhyIsNamed(String statements) throws IOException {
        new PluginDraft("broken").importer("words", "Words", statements).into(third.plugins());

        assertEquals(Optional.empty(), read(third.options(), "words"));
        assertEquals(1, found.size());
        assertTrue(PluginHost.isFault(found.get(0)), ThirdParty.messages(found)::toString);
    }

    @Test
    void whatIsNotTrustedIsNotLoaded() throws IOException {
        new PluginDraft("reading")
                .importer("words", "Words", "return plan(\"x\");")
                .into(third.plugins());

        assertEquals(Optional.empty(), read(third.options().untrusted(true), "words"));
        assertEquals(1, found.size());
        assertEquals("HM7004", found.get(0).code().id());
    }

    @Test
    void twoImportersOfOneNameClash() throws IOException {
        for (String id : List.of("one", "two")) {
            new PluginDraft(id)
                    .importer("words", "Words", "return plan(\"" + id + "\");")
                    .into(third.plugins());
        }

        assertEquals(Optional.of("one"), read(third.options(), "words").map(Plan::title));
        assertEquals("HM7006", found.get(0).code().id());
        assertEquals(Optional.of("two"), read(third.options(), "two/words").map(Plan::title));
    }

    @Test
    void whatADescriptorDoesNotNameIsNotBound() throws IOException {
        new PluginDraft("reading")
                .importer("words", "Words", "return plan(\"x\");")
                .describe("importers", "letters")
                .into(third.plugins());

        assertEquals(Optional.empty(), read(third.options(), "letters"));
        assertEquals("HM7005", found.get(0).code().id());
    }
}
