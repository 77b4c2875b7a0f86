package org.huimin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** An oracle that knew what it is compared with would be none. */
@AnalyzeClasses(packages = "org.huimin.oracle")
class OracleIndependenceTest {
    @ArchTest
    static final ArchRule oraclesKnowOnlyTheModelAndItsWords = noClasses()
            .that()
            .resideInAPackage("org.huimin.oracle")
            .should()
            .dependOnClassesThat(resideInAPackage("org.huimin..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("org.huimin.oracle", "org.huimin.model", "org.huimin.vocabulary"))));
}
