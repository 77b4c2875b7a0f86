package org.huimin.distribution;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms of the house, and what stands in the folder that is given to people. */
@AnalyzeClasses(packages = "org.huimin", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule nothingPointsToTheCommand = noClasses()
            .that()
            // The test kit has one class that runs it for authors of plugins.
            .resideOutsideOfPackages("org.huimin.cli..", "org.huimin.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.huimin.cli..");

    @ArchTest
    static final ArchRule nothingPointsToAPlugin = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.huimin.budget..",
                    "org.huimin.checks..",
                    "org.huimin.coverage..",
                    "org.huimin.html..",
                    "org.huimin.json..",
                    "org.huimin.markdown..",
                    "org.huimin.nanguan..",
                    "org.huimin.stratml..",
                    "org.huimin.csv..",
                    "org.huimin.docx..",
                    "org.huimin.xlsx..",
                    "org.huimin.overview..",
                    "org.huimin.progress..",
                    "org.huimin.workload..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.huimin.budget..",
                    "org.huimin.checks..",
                    "org.huimin.coverage..",
                    "org.huimin.html..",
                    "org.huimin.json..",
                    "org.huimin.markdown..",
                    "org.huimin.nanguan..",
                    "org.huimin.stratml..",
                    "org.huimin.csv..",
                    "org.huimin.docx..",
                    "org.huimin.xlsx..",
                    "org.huimin.overview..",
                    "org.huimin.progress..",
                    "org.huimin.workload..");

    @ArchTest
    static final ArchRule theCoreDoesNotKnowTheText = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.huimin.language..",
                    "org.huimin.cli..",
                    "org.huimin.testkit..",
                    "org.huimin.budget..",
                    "org.huimin.checks..",
                    "org.huimin.coverage..",
                    "org.huimin.html..",
                    "org.huimin.json..",
                    "org.huimin.markdown..",
                    "org.huimin.nanguan..",
                    "org.huimin.stratml..",
                    "org.huimin.csv..",
                    "org.huimin.docx..",
                    "org.huimin.xlsx..",
                    "org.huimin.overview..",
                    "org.huimin.progress..",
                    "org.huimin.workload..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.huimin.language..", "org.antlr..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theParserGeneratorStaysInTheRoomThatParses = noClasses()
            .that()
            .resideOutsideOfPackage("org.huimin.language.parse..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antlr..");

    @ArchTest
    static final ArchRule theCommandFindsPluginsOnlyThroughTheHost = noClasses()
            .that()
            .resideInAPackage("org.huimin.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.inject..");

    @Test
    void eachPluginHasItsOwnFolderAndNothingOfTheHost() throws Exception {
        try (Stream<Path> plugins = Files.list(Launch.DISTRIBUTION.resolve("plugins"))) {
            for (Path plugin : plugins.toList()) {
                List<String> jars = names(plugin);
                assertTrue(
                        jars.stream().anyMatch(jar -> jar.startsWith("huimin-plugin-" + plugin.getFileName())),
                        plugin.toString());
                assertTrue(jars.stream().noneMatch(jar -> jar.startsWith("huimin-core")), plugin.toString());
            }
        }
    }

    @Test
    void theCommandHasNoPluginAmongItsOwnJars() throws Exception {
        List<String> jars = names(Launch.DISTRIBUTION.resolve("lib"));
        assertTrue(jars.stream().anyMatch(jar -> jar.startsWith("huimin-cli-")));
        assertTrue(jars.stream().noneMatch(jar -> jar.startsWith("huimin-plugin-")));
        assertTrue(jars.stream().noneMatch(jar -> jar.contains("junit")));
    }

    @Test
    void theBuildHasAnIdentity() throws Exception {
        String identity = Files.readString(Launch.DISTRIBUTION.resolve("lib/BUILD_ID"));
        assertTrue(identity.matches("[0-9a-f]{64}\n"), identity);
    }

    @Test
    void theLicenceIsWhole() throws Exception {
        assertEquals(-1L, Files.mismatch(Launch.CHECKOUT.resolve("LICENSE"), Launch.DISTRIBUTION.resolve("LICENSE")));
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
