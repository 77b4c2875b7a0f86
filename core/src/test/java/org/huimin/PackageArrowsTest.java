package org.huimin;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms of the core: each stage knows the stages before it and none behind it. */
@AnalyzeClasses(packages = "org.huimin", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageArrowsTest {
    @ArchTest
    static final ArchRule everyStageKnowsOnlyWhatComesBeforeIt = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.huimin..")
            .layer("source")
            .definedBy("org.huimin.source..")
            .layer("vocabulary")
            .definedBy("org.huimin.vocabulary..")
            .layer("diagnostics")
            .definedBy("org.huimin.diagnostics..")
            .layer("project")
            .definedBy("org.huimin.project..")
            .layer("declaration")
            .definedBy("org.huimin.declaration..")
            .layer("model")
            .definedBy("org.huimin.model..")
            .layer("typing")
            .definedBy("org.huimin.typing..")
            .layer("evaluate")
            .definedBy("org.huimin.evaluate..")
            .layer("analysis")
            .definedBy("org.huimin.analysis..")
            .layer("cases")
            .definedBy("org.huimin.cases..")
            .layer("wording")
            .definedBy("org.huimin.wording..")
            .layer("compile")
            .definedBy("org.huimin.compile..")
            .layer("result")
            .definedBy("org.huimin.result..")
            .layer("output")
            .definedBy("org.huimin.output..")
            .layer("wire")
            .definedBy("org.huimin.wire..")
            .layer("plugin")
            .definedBy("org.huimin.plugin..")
            .layer("host")
            .definedBy("org.huimin.host..")
            .whereLayer("source")
            .mayNotAccessAnyLayer()
            .whereLayer("vocabulary")
            .mayNotAccessAnyLayer()
            .whereLayer("diagnostics")
            .mayOnlyAccessLayers("source", "vocabulary")
            .whereLayer("project")
            .mayOnlyAccessLayers("source", "diagnostics")
            .whereLayer("declaration")
            .mayOnlyAccessLayers("source", "vocabulary")
            .whereLayer("model")
            .mayOnlyAccessLayers("vocabulary")
            .whereLayer("typing")
            .mayOnlyAccessLayers("source", "vocabulary", "diagnostics", "declaration", "model")
            .whereLayer("compile")
            .mayOnlyAccessLayers("source", "vocabulary", "diagnostics", "declaration", "model", "typing", "analysis")
            .whereLayer("analysis")
            .mayOnlyAccessLayers("vocabulary", "model", "evaluate")
            .whereLayer("evaluate")
            .mayOnlyAccessLayers("vocabulary", "model")
            .whereLayer("cases")
            .mayOnlyAccessLayers("model", "evaluate")
            .whereLayer("wording")
            .mayOnlyAccessLayers("vocabulary", "model", "evaluate")
            .whereLayer("result")
            .mayNotAccessAnyLayer()
            .whereLayer("output")
            .mayNotAccessAnyLayer()
            .whereLayer("wire")
            .mayOnlyAccessLayers("vocabulary", "model", "evaluate", "wording")
            .whereLayer("plugin")
            .mayOnlyAccessLayers("source", "vocabulary", "diagnostics", "model", "compile", "result", "output")
            .whereLayer("host")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule noPackagesNeedEachOther =
            slices().matching("org.huimin.(*)..").should().beFreeOfCycles();
}
