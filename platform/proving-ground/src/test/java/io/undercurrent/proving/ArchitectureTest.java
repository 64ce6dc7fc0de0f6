package io.undercurrent.proving;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The proving ground stands outside: of the services it knows the API, and of detection the pure arithmetic.
class ArchitectureTest {
    private static final String OURS = "io.undercurrent.proving..";
    private static final String[] PURE = {
        "io.undercurrent.signals.detection.domain",
        "io.undercurrent.signals.evidence.domain",
        "io.undercurrent.signals.statistics.domain"
    };
    private static final String[] ELSEWHERE = {
        "java..",
        "org.jspecify..",
        "org.threeten.extra..",
        "com.fasterxml.jackson..",
        "picocli..",
        "org.postgresql..",
        "org.apache.kafka..",
        "org.HdrHistogram..",
        "com.google.errorprone.."
    };

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.undercurrent.proving");

    @Test
    void of_the_services_only_the_pure_arithmetic_of_detection_is_known() {
        classes()
                .that()
                .resideInAPackage(OURS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages())
                .check(classes);
    }

    @Test
    void only_proofs_and_replays_judge_in_this_process() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.undercurrent.proving.prove", "io.undercurrent.proving.replay")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.undercurrent.signals..")
                .check(classes);
    }

    private static String[] packages() {
        var packages = new String[1 + PURE.length + ELSEWHERE.length];
        packages[0] = OURS;
        System.arraycopy(PURE, 0, packages, 1, PURE.length);
        System.arraycopy(ELSEWHERE, 0, packages, 1 + PURE.length, ELSEWHERE.length);
        return packages;
    }
}
